/*---
title   = "A connection above maxConnections is closed before anything is said"
clauses = ["server.max-connections.drops-above", "server.event-drop.instead-of-connection"]
---*/
const server = net.createServer((accepted) => {
  accepted.resume();
  wire.connect(server.address().port);
});
server.maxConnections = 1;
server.on('drop', () => {
  server.close();
  first.end();
});
let first;
server.listen(0, '127.0.0.1', () => {
  first = wire.connect(server.address().port);
});
/*===
server  connection accepted
server  drop ...
server  close
peer2   fin
peer2   never data
===*/
