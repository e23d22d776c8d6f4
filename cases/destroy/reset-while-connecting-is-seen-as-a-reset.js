/*---
title   = "A socket that is reset while it connects connects, and then resets"
clauses = ["socket.reset-and-destroy.while-connecting"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1');
client.on('connect', () => endpoint.accept());
client.resetAndDestroy();
/*===
client  connect
client  close false
client  never error
peer    rst
===*/
