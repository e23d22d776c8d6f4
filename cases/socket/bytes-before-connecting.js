/*---
title   = "A new socket has read and written no bytes"
clauses = ["socket.bytes.zero-at-first"]
---*/
const socket = new net.Socket();
console.log(socket.bytesRead, socket.bytesWritten);
/*===
console  .log(0, 0)
===*/
