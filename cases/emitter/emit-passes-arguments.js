/*---
title   = "emit() gives each listener the arguments as they are, and calls them before it returns"
clauses = ["emitter.emit.arguments", "emitter.on.order"]
---*/
const client = new net.Socket();
const object = { key: 'value' };
client.on('mine', (a, b, c) => console.log('first', a, b, c === object));
client.on('mine', (a) => console.log('second', a));
client.emit('mine', 'text', 5, object);
client.emit('mine');
console.log('emit has returned');
/*===
console  .log("first", "text", 5, true)
console  .log("second", "text")
console  .log("first", undefined, undefined, false)
console  .log("second", undefined)
console  .log("emit has returned")
===*/
