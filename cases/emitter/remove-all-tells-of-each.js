/*---
title   = "removeAllListeners(name) removes the last added first, and tells of each"
clauses = [
    "emitter.remove-all-listeners.tells-of-each",
    "emitter.remove-listener.tells-what-was-given",
]
---*/
const server = net.createServer();
const first = () => {};
const second = () => {};
const third = () => {};
server.once('mine', first);
server.on('other', first);
server.once('mine', second);
server.on('mine', third);
server.on('removeListener', (name, removed) => {
  console.log(name, removed === first, removed === second, removed === third);
  server.listenerCount(name);
});
server.removeAllListeners('mine');
server.eventNames();
/*===
console  .log("mine", false, false, true)
console  .log("mine", false, false, false)
console  .log("mine", true, false, false)
server   .listenerCount("mine") -> 2
server   .listenerCount("mine") -> 1
server   .listenerCount("mine") -> 0
server   .eventNames() -> ["other", "removeListener"]
===*/
