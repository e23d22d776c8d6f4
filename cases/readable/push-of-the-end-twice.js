/*---
title   = "A second push(null) does nothing"
clauses = ["stream.push.end-twice"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.resume();
client.push(null);
client.push(null);
setImmediate(() => client.destroy());
/*===
client  .push(null) -> false
client  .push(null) -> false
client  end
client  never error
===*/
