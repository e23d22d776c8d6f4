/*---
title   = "The peer of a destroyed socket sees the end of the connection"
clauses = ["socket.destroy.no-more-io", "socket.destroy.closes"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.destroy();
  client.write('too late', () => {});
});
client.on('error', () => {});
/*===
peer  fin
peer  never data
===*/
