/*---
title    = "resetAndDestroy() of a destroyed IPC socket throws nothing"
clauses  = ["socket.reset-and-destroy.not-connected", "socket.destroy.twice"]
platform = ["linux", "darwin"]
---*/
const endpoint = wire.listen({ path: tmp('sock') });
const client = net.connect(endpoint.path, () => {
  endpoint.accept();
  client.destroy();
  client.resetAndDestroy();
});
/*===
client  .resetAndDestroy() -> client
client  close false
client  never error
===*/
