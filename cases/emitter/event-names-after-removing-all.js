/*---
title   = "After removeAllListeners() a socket lists its events in the order of adding"
clauses = ["emitter.event-names.order"]
---*/
const client = new net.Socket();
const listener = () => {};
client.removeAllListeners();
client.eventNames();
client.on('mine', listener);
client.on('data', listener);
client.on('close', listener);
client.eventNames();
/*===
client  .eventNames() -> []
client  .eventNames() -> ["mine", "data", "close"]
===*/
