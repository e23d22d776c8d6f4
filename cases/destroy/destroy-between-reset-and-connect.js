/*---
title   = "destroy() while resetAndDestroy() waits for the connection closes at once"
clauses = ["socket.reset-and-destroy.while-connecting", "socket.destroy.while-connecting"]
---*/
const endpoint = wire.unanswering();
const client = net.connect(endpoint.port, '127.0.0.1');
client.resetAndDestroy();
client.destroyed;
client.destroy();
/*===
client  .destroyed -> false
client  .destroy() -> client
client  close false
client  never connect
client  never error
===*/
