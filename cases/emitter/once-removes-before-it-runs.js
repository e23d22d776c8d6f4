/*---
title   = "A listener added with once() is gone when it runs, also when it emits the event again"
clauses = ["emitter.once.called-once"]
---*/
const server = net.createServer();
server.once('mine', () => {
  console.log('once', server.listenerCount('mine'));
  server.emit('mine');
});
server.emit('mine');
/*===
console  .log("once", 0)
server   .emit("mine") -> true
server   .emit("mine") -> false
===*/
