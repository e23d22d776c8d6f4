/*---
title   = "However many listeners an event has, they run in their order"
clauses = ["emitter.on.order", "emitter.max-listeners.only-warns"]
---*/
const server = net.createServer();
const order = [];
server.setMaxListeners(0);
for (let i = 0; i < 30; i += 1) server.on('mine', () => order.push(i));
server.prependListener('mine', () => order.push('first'));
server.emit('mine');
console.log(order.join());
server.listenerCount('mine');
/*===
console  .log("first,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29")
server   .listenerCount("mine") -> 31
===*/
