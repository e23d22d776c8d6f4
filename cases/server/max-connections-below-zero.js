/*---
title   = "A negative maxConnections drops every connection"
clauses = ["server.max-connections.compared-as-a-number"]
---*/
const server = net.createServer((accepted) => accepted.destroy());
server.maxConnections = -1;
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.resume();
  client.on('close', () => server.close());
});
/*===
server  drop {remoteAddress: "127.0.0.1"}
server  never connection
client  end
===*/
