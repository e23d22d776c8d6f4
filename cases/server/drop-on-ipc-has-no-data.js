/*---
title    = "'drop' of an IPC server has no data"
clauses  = ["server.event-drop.ipc-argument", "server.max-connections.drops-above"]
platform = ["linux", "darwin"]
---*/
const server = net.createServer();
server.maxConnections = 1;
server.on('connection', (accepted) => {
  const dropped = net.connect(tmp('sock'));
  dropped.on('close', () => accepted.end());
  dropped.resume();
});
server.on('drop', (data) => console.log(data));
server.listen(tmp('sock'), () => {
  const client = net.connect(tmp('sock'));
  client.on('close', () => server.close());
  client.resume();
});
/*===
server   connection accepted
server   drop
console  .log(undefined)
===*/
