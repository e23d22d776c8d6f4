/*---
title   = "removeAllListeners() leaves what is added meanwhile, be it put before the rest"
clauses = ["emitter.remove-all-listeners.tells-of-each"]
---*/
const server = net.createServer();
const first = () => {};
const second = () => {};
const added = () => {};
['on', 'prependListener'].forEach((add) => {
  server.on('mine', first);
  server.on('mine', second);
  server.on('removeListener', (name, removed) => {
    if (removed === second) server[add]('mine', added);
  });
  server.removeAllListeners('mine');
  console.log(server.listeners('mine')[0] === added);
  server.listenerCount('mine');
  server.removeAllListeners();
});
/*===
console  .log(true)
server   .listenerCount("mine") -> 1
console  .log(true)
server   .listenerCount("mine") -> 1
===*/
