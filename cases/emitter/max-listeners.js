/*---
title   = "setMaxListeners() returns the object, and getMaxListeners() what was set, at first 10"
clauses = ["emitter.max-listeners.default", "emitter.max-listeners.set"]
---*/
const server = net.createServer();
const client = new net.Socket();
server.getMaxListeners();
server.setMaxListeners(3);
server.getMaxListeners();
client.getMaxListeners();
client.setMaxListeners(0);
client.getMaxListeners();
client.setMaxListeners(Infinity).getMaxListeners();
client.setMaxListeners(2.5).getMaxListeners();
/*===
server  .getMaxListeners() -> 10
server  .setMaxListeners(3) -> server
server  .getMaxListeners() -> 3
client  .getMaxListeners() -> 10
client  .setMaxListeners(0) -> client
client  .getMaxListeners() -> 0
client  .setMaxListeners(Infinity) -> client
client  .getMaxListeners() -> Infinity
client  .setMaxListeners(2.5) -> client
client  .getMaxListeners() -> 2.5
===*/
