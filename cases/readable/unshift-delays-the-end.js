/*---
title   = "What is put back after the last read() delays 'end'"
clauses = ["stream.unshift.delays-the-end"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.on('end', () => client.destroy());
client.push('last');
client.push(null);
setImmediate(() => {
  client.unshift(client.read());
  setImmediate(() => {
    client.readableEnded;
    client.resume();
  });
});
/*===
client  data b"last"
client  .readableEnded -> false
client  data b"last"
client  end
===*/
