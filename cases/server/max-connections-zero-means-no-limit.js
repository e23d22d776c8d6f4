/*---
title   = "maxConnections = 0 puts no limit on connections"
clauses = ["server.max-connections.zero-is-infinity"]
until   = "21.0.0"
---*/
const server = net.createServer((accepted) => accepted.end());
server.maxConnections = 0;
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.resume();
  client.on('close', () => server.close());
});
/*===
server  connection accepted
server  never drop
===*/
