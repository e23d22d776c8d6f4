/*---
title   = "Assigning to timeout sets the property alone"
clauses = ["socket.timeout.assignable"]
---*/
const socket = new net.Socket();
socket.timeout = 20;
console.log(socket.timeout);
setTimeout(() => {}, 80);
/*===
console  .log(20)
client   never timeout
===*/
