/*---
title   = "Listeners above the maximum are added and called like others"
clauses = ["emitter.max-listeners.only-warns"]
---*/
const server = net.createServer();
server.setMaxListeners(1);
for (let i = 0; i < 3; i += 1) server.on('mine', () => console.log(i));
server.emit('mine');
/*===
console  .log(0)
console  .log(1)
console  .log(2)
===*/
