/*---
title   = "rawListeners() shows wrappers of once() listeners, listeners() what was added"
clauses = ["emitter.raw-listeners.wrapper-of-once"]
---*/
const server = net.createServer();
const always = () => {};
const once = () => {};
server.on('mine', always);
server.once('mine', once);
const listeners = server.listeners('mine');
const raw = server.rawListeners('mine');
console.log(listeners.length, listeners[0] === always, listeners[1] === once);
console.log(raw.length, raw[0] === always, raw[1] === once, typeof raw[1]);
server.listeners('nothing');
server.rawListeners('nothing');
/*===
console  .log(2, true, true)
console  .log(2, true, false, "function")
server   .listeners("mine") -> [function, function]
server   .rawListeners("mine") -> [function, function]
server   .listeners("nothing") -> []
server   .rawListeners("nothing") -> []
===*/
