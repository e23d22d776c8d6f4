/*---
title   = "removeAllListeners() tells of each listener, but not of those of 'removeListener'"
clauses = ["emitter.remove-all-listeners.tells-of-each"]
---*/
const server = net.createServer();
server.on('removeListener', (name) => console.log('removed', name));
server.on('mine', () => {});
server.on('other', () => {});
server.on('mine', () => {});
server.removeAllListeners();
server.eventNames();
server.listenerCount('removeListener');
/*===
console  .log("removed", "mine")
console  .log("removed", "mine")
console  .log("removed", "other")
server   .eventNames() -> []
server   .listenerCount("removeListener") -> 0
===*/
