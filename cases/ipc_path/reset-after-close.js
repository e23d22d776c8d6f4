/*---
title    = "resetAndDestroy() returns a socket whose path was closed"
clauses  = ["ipc-path.reset-without-connection"]
platform = ["linux", "darwin"]
---*/
const endpoint = wire.listen({ path: tmp('s') });
const client = net.connect(endpoint.path, () => client.destroy());
client.on('error', () => {});
client.on('close', () => client.resetAndDestroy());
/*===
client  .resetAndDestroy() -> client
===*/
