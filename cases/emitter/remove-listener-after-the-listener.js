/*---
title   = "'removeListener' tells the name and the function after the listener was removed"
clauses = ["emitter.remove-listener.after-it-is-removed"]
---*/
const server = net.createServer();
const listener = () => {};
server.on('removeListener', (name, removed) => {
  console.log(name, removed === listener, server.listenerCount(name));
});
server.on('mine', listener);
server.once('mine', listener);
server.off('mine', listener);
server.off('mine', listener);
server.off('mine', listener);
/*===
console  .log("mine", true, 1)
console  .log("mine", true, 0)
===*/
