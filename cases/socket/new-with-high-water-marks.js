/*---
title   = "highWaterMark is that of both sides, and goes before the marks of each"
clauses = ["socket.new.high-water-mark-of-both"]
---*/
const looks = (options) => {
  const socket = new net.Socket(options);
  console.log(socket.readableHighWaterMark, socket.writableHighWaterMark);
};
looks({ highWaterMark: 7 });
looks({ readableHighWaterMark: 3, writableHighWaterMark: 4 });
looks({ highWaterMark: 7, readableHighWaterMark: 3, writableHighWaterMark: 4 });
looks({ highWaterMark: 0 });
looks({ highWaterMark: null, readableHighWaterMark: 3, writableHighWaterMark: 4 });
/*===
console  .log(7, 7)
console  .log(3, 4)
console  .log(7, 7)
console  .log(0, 0)
console  .log(3, 4)
===*/
