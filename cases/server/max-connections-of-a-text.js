/*---
title   = "maxConnections of '1' is a limit of one connection"
clauses = ["server.max-connections.compared-as-a-number", "server.max-connections.drops-above"]
---*/
const server = net.createServer((accepted) => {
  const second = net.connect(server.address().port, '127.0.0.1');
  second.resume();
  second.on('close', () => accepted.destroy());
});
server.maxConnections = '1';
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.resume();
  client.on('close', () => server.close());
});
/*===
server   connection accepted
server   drop {}
client2  end
===*/
