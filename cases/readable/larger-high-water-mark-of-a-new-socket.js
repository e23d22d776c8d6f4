/*---
title   = "The high-water marks are 64 KiB"
clauses = ["stream.high-water-mark.default-larger"]
since   = "22.0.0"
---*/
const socket = new net.Socket();
console.log(socket.readableHighWaterMark, socket.writableHighWaterMark);
socket.destroy();
/*===
console  .log(65536, 65536)
===*/
