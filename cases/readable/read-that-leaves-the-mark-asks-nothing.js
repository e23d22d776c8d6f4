/*---
title   = "read(n) that leaves as much as the mark asks for nothing"
clauses = ["stream.read.asks-if-little-is-left"]
---*/
const client = new net.Socket({ highWaterMark: 4 });
client.push('abcdef');
setImmediate(() => {
  client.read(2);
  console.log(client.listenerCount('connect'), client.readableLength);
  client.destroy();
});
/*===
console  .log(0, 4)
===*/
