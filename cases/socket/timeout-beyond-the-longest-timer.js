/*---
title   = "A time beyond the longest timer is the longest timer, and shows as it was given"
clauses = ["socket.set-timeout.longest", "socket.timeout.value"]
---*/
const socket = new net.Socket();
socket.setTimeout(3000000000);
console.log(socket.timeout);
setTimeout(() => {}, 60);
/*===
console  .log(3000000000)
client   never timeout
===*/
