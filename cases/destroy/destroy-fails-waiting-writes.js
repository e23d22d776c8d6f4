/*---
title   = "Writes that wait for the connection fail one by one when it is destroyed"
clauses = ["socket.destroy.pending-write-callback"]
---*/
const endpoint = wire.unanswering();
const client = net.connect(endpoint.port, '127.0.0.1');
client.write('one', () => {});
client.write('two', () => {});
client.destroy();
/*===
client  write callback ({code: "ERR_SOCKET_CLOSED_BEFORE_CONNECTION"})
client  write callback ({code: "ERR_SOCKET_CLOSED_BEFORE_CONNECTION"})
client  never connect
===*/
