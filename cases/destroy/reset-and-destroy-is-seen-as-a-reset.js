/*---
title   = "The peer of a socket that is reset sees a reset, not an end"
clauses = ["socket.reset-and-destroy.sends-rst", "socket.reset-and-destroy.close-no-error"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.resetAndDestroy();
});
/*===
client  close false
client  never error
peer    rst
===*/
