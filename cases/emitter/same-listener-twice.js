/*---
title   = "A listener that was added twice runs twice, and is removed one at a time, the last first"
clauses = ["emitter.on.same-listener-twice"]
---*/
const server = net.createServer();
const twice = () => console.log('twice');
server.on('mine', twice);
server.on('mine', () => console.log('between'));
server.on('mine', twice);
server.emit('mine');
server.off('mine', twice);
server.emit('mine');
server.off('mine', twice);
server.emit('mine');
server.off('mine', twice);
/*===
console  .log("twice")
console  .log("between")
console  .log("twice")
console  .log("twice")
console  .log("between")
console  .log("between")
===*/
