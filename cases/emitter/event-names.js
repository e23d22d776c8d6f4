/*---
title   = "eventNames() lists the events that have listeners, in the order of their first"
clauses = ["emitter.event-names.order"]
---*/
const server = net.createServer(() => {});
const listener = () => {};
server.on('b', listener);
server.prependListener('a', listener);
server.on('b', listener);
server.eventNames();
server.off('b', listener);
server.eventNames();
server.off('b', listener);
server.on('b', listener);
server.eventNames();
/*===
server  .eventNames() -> ["connection", "b", "a"]
server  .eventNames() -> ["connection", "b", "a"]
server  .eventNames() -> ["connection", "a", "b"]
===*/
