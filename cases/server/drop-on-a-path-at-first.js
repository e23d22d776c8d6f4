/*---
title   = "A server on a path drops by maxConnections, too"
clauses = ["server.event-drop.ipc-argument", "server.max-connections.compared-as-a-number"]
---*/
const server = net.createServer();
server.maxConnections = -1;
server.listen(tmp('s'), () => {
  const client = net.connect(tmp('s'));
  client.resume();
  client.on('close', () => server.close());
});
/*===
server  drop
server  never connection
client  end
===*/
