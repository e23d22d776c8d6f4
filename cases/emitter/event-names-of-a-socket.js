/*---
title   = "eventNames() of a socket lists the events of its stream first, also those added later"
clauses = ["emitter.event-names.order"]
---*/
const client = new net.Socket();
const listener = () => {};
client.eventNames();
client.on('mine', listener);
client.on('data', listener);
client.on('close', listener);
client.on('error', listener);
client.eventNames();
client.off('data', listener);
client.on('finish', listener);
client.on('data', listener);
client.eventNames();
/*===
client  .eventNames() -> ["end"]
client  .eventNames() -> ["close", "error", "data", "end", "mine"]
client  .eventNames() -> ["close", "error", "finish", "data", "end", "mine"]
===*/
