/*---
title   = "The error that 'error' gives is the very object that 'destroy' was given"
clauses = ["self-check"]
timeout = 3000
---*/
const reason = new Error('for a reason');
const socket = new net.Socket();
socket.on('error', (error) => console.log(error === reason, error.message));
socket.destroy(reason);
/*===
console  .log(true, "for a reason")
client   error {name: "Error", message: "for a reason"}
client   close
program  exit empty
===*/
