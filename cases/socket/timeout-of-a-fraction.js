/*---
title   = "A time below a millisecond is a time-out"
clauses = ["socket.set-timeout.fires", "socket.timeout.value"]
---*/
const socket = new net.Socket();
socket.setTimeout(0.25);
console.log(socket.timeout);
setTimeout(() => {}, 60);
/*===
console  .log(0.25)
client   timeout
===*/
