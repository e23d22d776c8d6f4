/*---
title   = "autoDestroy and emitClose have no effect on a socket that fails"
clauses = ["socket.new.stream-options-ignored"]
---*/
const socket = new net.Socket({ emitClose: false, autoDestroy: false });
socket.write('never connected', () => console.log('written', socket.destroyed));
socket.on('error', (error) => console.log(error.code, socket.destroyed));
/*===
console  .log("written", false)
console  .log("ERR_SOCKET_CLOSED", true)
client   close
===*/
