/*---
title   = "listenerCount(name, listener) counts the registrations of that listener"
clauses = ["emitter.listener-count.of-one-listener"]
---*/
const server = net.createServer();
const twice = () => {};
const once = () => {};
server.on('mine', twice);
server.on('mine', twice);
server.once('mine', once);
server.on('other', once);
console.log(server.listenerCount('mine'), server.listenerCount('mine', undefined));
console.log(server.listenerCount('mine', null), server.listenerCount('mine', 5));
console.log(server.listenerCount('mine', twice), server.listenerCount('mine', once));
console.log(server.listenerCount('other', twice), server.listenerCount('nothing', twice));
console.log(server.listenerCount('nothing'));
/*===
console  .log(3, 3)
console  .log(3, 0)
console  .log(2, 1)
console  .log(0, 0)
console  .log(0)
===*/
