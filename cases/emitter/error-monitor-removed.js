/*---
title   = "'removeListener' tells of events.errorMonitor"
clauses = ["emitter.error-monitor.is-an-event"]
---*/
const server = net.createServer();
const listener = () => {};
server.on('removeListener', (name, removed) => {
  console.log(name === events.errorMonitor, removed === listener);
});
server.on(events.errorMonitor, listener);
server.off(events.errorMonitor, listener);
server.on(events.errorMonitor, listener);
server.removeAllListeners(events.errorMonitor);
server.eventNames();
/*===
console  .log(true, true)
console  .log(true, true)
server   .eventNames() -> ["removeListener"]
===*/
