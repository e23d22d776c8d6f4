/*---
title   = "off() removes what once() and prependOnceListener() added"
clauses = ["emitter.remove-listener.not-called"]
---*/
const server = net.createServer();
const listener = () => console.log('not called');
server.once('mine', listener);
server.prependOnceListener('mine', listener);
server.off('mine', listener);
console.log(server.listenerCount('mine'));
server.off('mine', listener);
console.log(server.listenerCount('mine'));
server.emit('mine');
/*===
console  .log(1)
console  .log(0)
server   .emit("mine") -> false
===*/
