/*---
title   = "Without an encoding `readableEncoding` is null"
clauses = ["stream.readable-encoding.value"]
---*/
const socket = new net.Socket();
console.log(socket.readableEncoding);
socket.setEncoding();
console.log(socket.readableEncoding);
/*===
console  .log(null)
console  .log("utf8")
===*/
