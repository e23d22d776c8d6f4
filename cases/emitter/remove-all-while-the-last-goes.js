/*---
title   = "removeAllListeners() does not mind that the first is taken away with the second"
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

// The same with a third, in whose place another is added, which goes with the second, too.
const third = () => {};
const added = () => {};
const other = net.createServer();
other.on('mine', first);
other.on('mine', second);
other.on('mine', third);
other.on('removeListener', (name, removed) => {
  if (removed === third) other.on('mine', added);
  if (removed === second) {
    other.off('mine', first);
    other.off('mine', added);
  }
});
other.removeAllListeners('mine');
other.eventNames();
/*===
console  .log(false, true)
console  .log(true, false)
server   .eventNames() -> ["removeListener"]
server2  .eventNames() -> ["removeListener"]
===*/
