/*---
title   = "The high-water marks are 16 KiB"
clauses = ["stream.high-water-mark.default-smaller"]
until   = "22.0.0"
---*/
const socket = new net.Socket();
console.log(socket.readableHighWaterMark, socket.writableHighWaterMark);
socket.destroy();
/*===
console  .log(16384, 16384)
===*/
