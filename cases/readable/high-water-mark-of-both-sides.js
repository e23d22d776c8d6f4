/*---
title   = "`highWaterMark` wins over the marks of each side"
clauses = ["stream.high-water-mark.of-both-sides"]
---*/
const client = new net.Socket({
  highWaterMark: 5,
  readableHighWaterMark: 7,
  writableHighWaterMark: 9,
});
client.readableHighWaterMark;
client.writableHighWaterMark;
client.destroy();
/*===
client  .readableHighWaterMark -> 5
client  .writableHighWaterMark -> 5
===*/
