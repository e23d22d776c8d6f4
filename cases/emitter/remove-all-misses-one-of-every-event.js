/*---
title   = "removeAllListeners() of every event stops where one was taken away"
clauses = ["emitter.remove-all-listeners.misses-one-taken-away-meanwhile"]
---*/
const server = net.createServer();
const first = () => {};
const second = () => {};
const third = () => {};
server.on('before', first);
server.on('mine', first);
server.on('mine', second);
server.on('mine', third);
server.on('after', first);
server.on('removeListener', (name, removed) => {
  if (removed === third) {
    server.off('mine', first);
    server.off('mine', second);
  }
});
try {
  server.removeAllListeners();
} catch (error) {
  console.log(error.code);
}
server.eventNames();
/*===
console  .log("ERR_INVALID_ARG_TYPE")
server   .eventNames() -> ["after", "removeListener"]
===*/
