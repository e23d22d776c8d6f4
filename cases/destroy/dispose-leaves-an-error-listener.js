/*---
title   = "[Symbol.asyncDispose]() leaves a listener of 'error' behind"
clauses = ["stream.async-dispose.listeners-of-a-destroyed"]
since   = "24.21.0"
---*/
const socket = new net.Socket();
socket.on('newListener', (name) => console.log(name));
socket[Symbol.asyncDispose]();
socket.on('close', () => console.log(socket.listenerCount('error'), socket.listenerCount('end')));
/*===
client   .listenerCount("error") -> 1
client   .listenerCount("end") -> 1
console  .log("error")
console  .log("close")
console  .log(1, 1)
===*/
