/*---
title   = "resetAndDestroy() in 'timeout' resets an idle connection"
clauses = ["socket.reset-and-destroy.sends-rst", "socket.event-timeout.only-notifies"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => endpoint.accept());
client.setTimeout(50, () => client.resetAndDestroy());
/*===
client  timeout
client  close false
peer    rst
peer    never fin
===*/
