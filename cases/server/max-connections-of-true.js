/*---
title   = "maxConnections of true is a limit of one connection"
clauses = ["server.max-connections.compared-as-a-number"]
---*/
const server = net.createServer((accepted) => {
  const second = net.connect(server.address().port, '127.0.0.1');
  second.resume();
  second.on('close', () => accepted.destroy());
});
server.maxConnections = true;
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
