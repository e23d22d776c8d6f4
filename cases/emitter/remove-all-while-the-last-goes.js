/*---
title   = "removeAllListeners() of two does not mind that the first is taken away with the second"
clauses = ["emitter.remove-all-listeners.tells-of-each"]
---*/
const server = net.createServer();
const first = () => {};
const second = () => {};
server.on('mine', first);
server.on('mine', second);
server.on('removeListener', (name, removed) => {
  console.log(removed === first, removed === second);
  if (removed === second) server.off('mine', first);
});
server.removeAllListeners('mine');
server.eventNames();
/*===
console  .log(false, true)
console  .log(true, false)
server   .eventNames() -> ["removeListener"]
===*/
