/*---
title   = "maxConnections of false puts no limit"
clauses = ["server.max-connections.false-is-infinity"]
until   = "21.0.0"
---*/
const server = net.createServer((accepted) => accepted.destroy());
server.maxConnections = false;
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.resume();
  client.on('close', () => server.close());
});
/*===
server  connection accepted
server  never drop
===*/
