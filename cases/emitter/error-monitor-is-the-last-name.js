/*---
title   = "eventNames() gives events.errorMonitor behind all other names"
clauses = ["emitter.error-monitor.last-name"]
---*/
const server = net.createServer();
server.on('first', () => {});
server.on(events.errorMonitor, () => {});
server.on('second', () => {});
server.on('third', () => {});
const names = server.eventNames();
assert.strictEqual(names.length, 4);
assert(names[3] === events.errorMonitor, 'another name');
console.log(typeof names[3], names[0], names[1], names[2]);
/*===
console  .log("symbol", "first", "second", "third")
===*/
