/*---
title   = "A change of maxConnections holds for the next connection"
clauses = ["server.max-connections.changed-while-running"]
---*/
const server = net.createServer();
server.on('connection', (first) => {
  server.maxConnections = 1;
  const dropped = net.connect(server.address().port, '127.0.0.1');
  dropped.resume();
  dropped.on('close', () => {
    first.end();
    server.close();
  });
});
server.listen(0, '127.0.0.1', () => {
  net.connect(server.address().port, '127.0.0.1').resume();
});
/*===
server  connection accepted
server  drop
===*/
