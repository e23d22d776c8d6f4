/*---
title   = "removeAllListeners(name) takes the place of the event away: it is listed last again"
clauses = ["emitter.event-names.order"]
---*/
const server = net.createServer();
const listener = () => {};
server.on('a', listener);
server.on('b', listener);
server.removeAllListeners('a');
server.eventNames();
server.on('a', listener);
server.eventNames();
/*===
server  .eventNames() -> ["b"]
server  .eventNames() -> ["b", "a"]
===*/
