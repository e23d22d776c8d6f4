/*---
title   = "off() takes a wrapper from rawListeners(), of which it removes that registration"
clauses = ["emitter.raw-listeners.wrapper-of-once", "emitter.remove-listener.tells-what-was-given"]
---*/
const server = net.createServer();
const listener = (what) => console.log(what);
server.once('mine', listener);
server.once('mine', listener);
const first = server.rawListeners('mine')[0];
server.on('removeListener', (name, removed) => {
  console.log('removed', removed === first, removed === listener);
});
server.listenerCount('mine', first);
server.off('mine', first);
console.log(server.rawListeners('mine')[0] === first);
server.off('mine', first);
server.emit('mine', 'second');
/*===
console  .log("removed", true, false)
console  .log(false)
console  .log("removed", false, true)
console  .log("second")
server   .listenerCount("mine", function) -> 1
===*/
