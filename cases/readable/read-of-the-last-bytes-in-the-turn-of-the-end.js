/*---
title   = "read(n) of just the last bytes brings no 'end' in the turn in which the end came, either"
clauses = ["stream.read.exact-size-does-not-end"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.push('last');
client.push(null);
client.read(4);
setImmediate(() => client.destroy());
/*===
client  .read(4) -> b"last"
client  never end
===*/
