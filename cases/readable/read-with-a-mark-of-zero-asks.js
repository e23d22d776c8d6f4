/*---
title   = "With a mark of 0, read() of an empty buffer asks for data"
clauses = ["stream.high-water-mark.zero", "stream.read.asks-if-little-is-left"]
---*/
const client = new net.Socket({ highWaterMark: 0 });
client.read();
console.log(client.listenerCount('connect'));
client.destroy();
/*===
console  .log(1)
===*/
