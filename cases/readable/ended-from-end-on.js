/*---
title   = "`readableEnded` is false in the last 'data', and true in 'end'"
clauses = ["stream.readable-ended.value"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.on('data', () => client.readableEnded);
client.on('end', () => {
  client.readableEnded;
  client.destroy();
});
client.push('last');
client.push(null);
/*===
client  data b"last"
client  .readableEnded -> false
client  end
client  .readableEnded -> true
===*/
