/*---
title   = "A listener that is removed during an emission still runs in it"
clauses = ["emitter.emit.list-is-fixed", "emitter.remove-listener.not-called"]
---*/
const server = net.createServer();
const removed = () => console.log('removed');
server.on('mine', () => {
  console.log('first', server.listenerCount('mine'));
  server.off('mine', removed);
  console.log('first', server.listenerCount('mine'));
});
server.on('mine', removed);
server.emit('mine');
server.emit('mine');
/*===
console  .log("first", 2)
console  .log("first", 1)
console  .log("removed")
console  .log("first", 1)
console  .log("first", 1)
===*/
