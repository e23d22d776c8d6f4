/*---
title   = "The name of an event is read as text"
clauses = ["emitter.on.name-is-text"]
---*/
const server = net.createServer();
server.on(5, () => console.log('five'));
server.on(undefined, () => console.log('undefined'));
server.on(null, () => console.log('null'));
server.emit('5');
server.emit(5);
server.emit();
server.emit('null');
server.eventNames();
server.listenerCount('undefined');
/*===
console  .log("five")
console  .log("five")
console  .log("undefined")
console  .log("null")
server   .eventNames() -> ["5", "undefined", "null"]
server   .listenerCount("undefined") -> 1
===*/
