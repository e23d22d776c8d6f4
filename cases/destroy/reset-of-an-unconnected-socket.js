/*---
title   = "resetAndDestroy() on a socket that is not connected destroys it with ERR_SOCKET_CLOSED"
clauses = ["socket.reset-and-destroy.not-connected"]
---*/
const socket = new net.Socket();
socket.on('error', (error) => console.log(error.code));
socket.resetAndDestroy();
/*===
console  .log("ERR_SOCKET_CLOSED")
client   error {code: "ERR_SOCKET_CLOSED"}
client   close
===*/
