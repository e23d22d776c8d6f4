/*---
title   = "[Symbol.asyncDispose]() leaves listeners of 'end', 'finish', 'error' and 'close' behind"
clauses = ["stream.async-dispose.listeners-of-all-ends"]
until   = "24.21.0"
---*/
const socket = new net.Socket();
socket.on('newListener', (name) => console.log(name));
socket[Symbol.asyncDispose]();
socket.on('close', () => console.log(socket.listenerCount('close')));
/*===
client   .listenerCount("close") -> 2
console  .log("end")
console  .log("finish")
console  .log("error")
console  .log("close")
console  .log("close")
console  .log(2)
===*/
