/*---
title    = "An IPC connection above maxConnections is ended, and 'drop' has nothing to tell"
clauses  = ["server.max-connections.drops-above", "server.event-drop.ipc-argument"]
platform = ["linux", "darwin"]
---*/
const server = net.createServer((accepted) => {
  accepted.resume();
  wire.connect(tmp('s'));
});
server.maxConnections = 1;
server.on('drop', () => {
  server.close();
  first.end();
});
let first;
server.listen(tmp('s'), () => {
  first = wire.connect(tmp('s'));
});
/*===
server  connection accepted
server  drop
peer2   fin
===*/
