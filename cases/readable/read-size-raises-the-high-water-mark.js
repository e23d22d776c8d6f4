/*---
title   = "read(n) above the high-water mark raises it to a power of two"
clauses = ["stream.read.raises-high-water-mark"]
---*/
const socket = new net.Socket({ highWaterMark: 10 });
socket.read(5);
console.log(socket.readableHighWaterMark);
socket.read(10);
console.log(socket.readableHighWaterMark);
socket.read(11);
console.log(socket.readableHighWaterMark);
socket.read(33);
console.log(socket.readableHighWaterMark);
socket.read(64);
console.log(socket.readableHighWaterMark);
socket.destroy();
/*===
console  .log(10)
console  .log(10)
console  .log(16)
console  .log(64)
console  .log(64)
===*/
