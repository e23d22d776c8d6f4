/*---
title   = "A single byte that is put back delays 'end'"
clauses = ["stream.unshift.delays-the-end"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.push('x');
client.push(null);
setImmediate(() => {
  client.unshift(client.read());
  setImmediate(() => {
    client.readableEnded;
    client.destroy();
  });
});
/*===
client  .readableEnded -> false
client  never end
===*/
