/*---
title   = "What listeners() returned does not change with the listeners, nor they with it"
clauses = ["emitter.listeners.copy"]
---*/
const server = net.createServer();
server.on('mine', () => console.log('first'));
const listeners = server.listeners('mine');
listeners.push(() => console.log('pushed'));
server.on('mine', () => console.log('second'));
console.log(listeners.length);
server.emit('mine');
/*===
console  .log(2)
console  .log("first")
console  .log("second")
===*/
