/*---
title   = "A connection above maxConnections is dropped and told by 'drop'"
clauses = [
    "server.event-drop.instead-of-connection",
    "server.event-drop.tcp-argument",
    "server.max-connections.drops-above",
]
---*/
const server = net.createServer();
server.maxConnections = 1;
server.on('connection', (accepted) => {
  const dropped = net.connect(server.address().port, '127.0.0.1');
  dropped.on('close', () => accepted.end());
  dropped.resume();
});
server.on('drop', (data) => {
  console.log(data.localAddress, data.localPort, data.localFamily);
  console.log(data.remoteAddress, data.remotePort, data.remoteFamily);
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.on('close', () => server.close());
  client.resume();
});
/*===
server   connection accepted
server   drop {}
console  .log("127.0.0.1", $port1, "IPv4")
console  .log("127.0.0.1", $port2, "IPv4")
client2  end
===*/
