/*---
title   = "removeAllListeners() removes those of events.errorMonitor behind the other events"
clauses = ["emitter.error-monitor.last-name", "emitter.error-monitor.is-an-event"]
---*/
const server = net.createServer();
server.on('removeListener', (name) => console.log(typeof name));
server.on(events.errorMonitor, () => {});
server.on('other', () => {});
server.removeAllListeners();
server.listenerCount(events.errorMonitor);
/*===
console  .log("string")
console  .log("symbol")
server   .listenerCount(<Symbol>) -> 0
===*/
