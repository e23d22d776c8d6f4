/*---
title   = "removeAllListeners() throws if a 'removeListener' listener takes away what was to go next"
clauses = ["emitter.remove-all-listeners.misses-one-taken-away-meanwhile"]
---*/
const server = net.createServer();
const first = () => {};
const second = () => {};
const third = () => {};
server.on('mine', first);
server.on('mine', second);
server.on('mine', third);
server.on('removeListener', (name, removed) => {
  if (removed === third) server.off('mine', first);
});
try {
  server.removeAllListeners('mine');
} catch (error) {
  console.log(error.code, error.message);
}
server.listenerCount('mine');
server.removeAllListeners('mine');
server.listenerCount('mine');
/*===
console  .log("ERR_INVALID_ARG_TYPE", ...)
server   .listenerCount("mine") -> 1
server   .listenerCount("mine") -> 0
===*/
