/*---
title   = "Listeners are called in the order of adding; a prepended one first, a removed one never"
clauses = [
    "emitter.on.order",
    "emitter.prepend-listener.first",
    "emitter.remove-listener.not-called",
    "emitter.on.returns-object",
]
---*/
const server = net.createServer();
const removed = () => console.log('removed');
server.on('listening', () => console.log('second'))
  .on('listening', removed)
  .on('listening', () => server.close());
server.prependListener('listening', () => console.log('first'));
server.removeListener('listening', removed);
server.listen(0, '127.0.0.1');
/*===
console  .log("first")
console  .log("second")
===*/
