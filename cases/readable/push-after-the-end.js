/*---
title   = "push() after push(null) is an error"
clauses = ["stream.push.after-end-is-an-error"]
---*/
const socket = new net.Socket();
socket.on('error', (error) => console.log(error.code));
console.log(socket.push(null));
console.log(socket.push('late'));
/*===
program  exit empty
===*/
