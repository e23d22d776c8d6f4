/*---
title   = "A connection that nobody listens for stays open, and is counted"
clauses = ["server.event-connection.nobody-listens"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  // Between two immediates the loop looks at what has come.
  client.on('connect', () => setImmediate(() => setImmediate(() => {
    console.log(client.readyState);
    server.getConnections((error, count) => console.log(count));
    setImmediate(() => {
      throw new Error('nobody can close the accepted socket');
    });
  })));
});
/*===
server   connection accepted
console  .log("open")
console  .log(1)
program  exit uncaught {}
===*/
