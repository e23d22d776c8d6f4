/*---
title   = "maxConnections = 0 drops every connection"
clauses = ["server.max-connections.zero-drops-all", "server.event-drop.instead-of-connection"]
since   = "21.0.0"
---*/
const server = net.createServer((accepted) => accepted.end());
server.maxConnections = 0;
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
