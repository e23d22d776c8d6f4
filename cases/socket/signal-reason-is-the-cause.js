/*---
title   = "The reason of abort() is the cause of the AbortError"
clauses = ["socket.new.signal-cause"]
---*/
const controller = new AbortController();
const socket = new net.Socket({ signal: controller.signal });
socket.on('error', (error) => console.log(error.message, error.cause));
controller.abort('bored');
console.log(socket.destroyed);
/*===
console  .log(true)
console  .log("The operation was aborted", "bored")
client   close
===*/
