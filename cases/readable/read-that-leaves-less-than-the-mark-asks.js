/*---
title   = "read(n) that leaves less than the mark asks for more"
clauses = ["stream.read.asks-if-little-is-left"]
---*/
const client = new net.Socket({ highWaterMark: 4 });
client.push('abcd');
setImmediate(() => {
  client.read(1);
  console.log(client.listenerCount('connect'));
  client.destroy();
});
/*===
console  .log(1)
===*/
