/*---
title   = "Sockets are in no object mode"
clauses = ["stream.object-mode.off"]
---*/
const socket = new net.Socket();
console.log(socket.readableObjectMode, socket.writableObjectMode);
socket.destroy();
/*===
console  .log(false, false)
===*/
