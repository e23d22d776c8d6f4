/*---
title   = "A second destroy() does nothing"
clauses = ["socket.destroy.twice"]
---*/
const socket = new net.Socket();
socket.on('error', (error) => console.log(error.message));
socket.destroy(new Error('first'));
socket.destroy(new Error('second'));
/*===
console  .log("first")
client   error {message: "first"}
client   close
===*/
