/*---
title   = "destroy() in 'timeout' closes without an error"
clauses = ["socket.destroy.without-error", "socket.event-timeout.only-notifies"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => endpoint.accept());
client.setTimeout(50);
client.on('timeout', () => client.destroy());
/*===
client  timeout
client  close false
client  never error
peer    fin
===*/
