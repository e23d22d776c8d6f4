/*---
title   = "`readableHighWaterMark` is an option of the reading side alone"
clauses = ["stream.high-water-mark.readable-option"]
---*/
const client = new net.Socket({ readableHighWaterMark: 7 });
client.readableHighWaterMark;
console.log(client.writableHighWaterMark > 7);
client.destroy();
/*===
client   .readableHighWaterMark -> 7
console  .log(true)
===*/
