/*---
title   = "A dropped connection is no connection of the server"
clauses = ["server.event-drop.instead-of-connection", "server.get-connections.count"]
---*/
const server = net.createServer((accepted) => {
  const dropped = net.connect(server.address().port, '127.0.0.1');
  dropped.resume();
  dropped.on('close', () => {
    server.getConnections((error, count) => {
      console.log(count);
      accepted.destroy();
      server.close();
    });
  });
});
server.maxConnections = 1;
server.listen(0, '127.0.0.1', () => {
  net.connect(server.address().port, '127.0.0.1').resume();
});
/*===
server   connection accepted
server   drop {}
console  .log(1)
===*/
