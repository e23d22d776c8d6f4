/*---
title   = "Outside a cluster dropMaxConnection changes nothing"
clauses = ["server.drop-max-connection.only-cluster", "server.max-connections.drops-above"]
since   = "22.12.0"
---*/
const server = net.createServer((accepted) => accepted.end());
server.maxConnections = 0;
server.dropMaxConnection = false;
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.resume();
  client.on('close', () => server.close());
});
/*===
server  drop
server  never connection
client  end
===*/
