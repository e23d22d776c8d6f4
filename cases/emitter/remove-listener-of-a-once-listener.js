/*---
title   = "'removeListener' tells the wrapper of a once() listener, unless that was the only one"
clauses = ["emitter.remove-listener.tells-what-was-given"]
---*/
const server = net.createServer();
const listener = () => console.log('called', server.listenerCount('mine'));
server.on('removeListener', (name, removed) => {
  console.log('removed', removed === listener);
});
server.on('mine', listener);
server.once('mine', listener);
server.emit('mine');
server.removeAllListeners('mine');
server.once('mine', listener);
server.emit('mine');
/*===
console  .log("called", 2)
console  .log("removed", false)
console  .log("called", 1)
console  .log("removed", true)
console  .log("removed", true)
console  .log("called", 0)
===*/
