/*---
title   = "Where `highWaterMark` is null, the marks of each side count"
clauses = ["stream.high-water-mark.readable-option"]
---*/
const client = new net.Socket({
  highWaterMark: null,
  readableHighWaterMark: 7,
  writableHighWaterMark: 9,
});
client.readableHighWaterMark;
client.writableHighWaterMark;
client.destroy();
/*===
client  .readableHighWaterMark -> 7
client  .writableHighWaterMark -> 9
===*/
