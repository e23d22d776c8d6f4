/*---
title   = "The connection that 'connection' tells is counted already"
clauses = ["server.get-connections.count", "server.event-connection.new-connection"]
---*/
const server = net.createServer();
server.prependListener('connection', (accepted) => {
  server.getConnections((error, count) => console.log('connection', count));
  accepted.destroy();
});
server.listen(0, '127.0.0.1', () => {
  server.getConnections((error, count) => console.log('listening', count));
  wire.connect(server.address().port);
  server.on('connection', () => server.close());
});
/*===
console  .log("listening", 0)
console  .log("connection", 1)
===*/
