/*---
title   = "A raised maxConnections lets in who comes after it"
clauses = ["server.max-connections.changed-while-running"]
---*/
let first;
const server = net.createServer((accepted) => {
  if (first) {
    first.destroy();
    accepted.destroy();
    server.close();
    return;
  }
  first = accepted;
  const dropped = net.connect(server.address().port, '127.0.0.1');
  dropped.resume();
  dropped.on('close', () => {
    server.maxConnections = 2;
    net.connect(server.address().port, '127.0.0.1').resume();
  });
});
server.maxConnections = 1;
server.listen(0, '127.0.0.1', () => {
  net.connect(server.address().port, '127.0.0.1').resume();
});
/*===
server  .maxConnections = 1
server  connection accepted
server  drop {}
server  .maxConnections = 2
server  connection ...
===*/
