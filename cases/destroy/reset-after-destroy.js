/*---
title   = "resetAndDestroy() after destroy() does not become an error, and the peer sees an end"
clauses = ["socket.reset-and-destroy.not-connected", "socket.destroy.twice"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.destroy();
  client.resetAndDestroy();
});
/*===
client  .resetAndDestroy() -> client
client  close false
client  never error
peer    fin
peer    never rst
===*/
