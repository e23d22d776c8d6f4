/*---
title   = "maxConnections of false drops every connection"
clauses = ["server.max-connections.false-drops-all"]
since   = "22.0.0"
---*/
const server = net.createServer((accepted) => accepted.destroy());
server.maxConnections = false;
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
