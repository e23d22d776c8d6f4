/*---
title   = "An error that a listener of 'drop' throws ends the program"
clauses = ["server.listener-throws.any-event"]
---*/
const server = net.createServer();
server.maxConnections = -1;
server.on('drop', () => {
  throw new Error('at drop');
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.resume();
  client.on('close', () => server.close());
});
/*===
server   drop {}
program  exit uncaught {message: "at drop"}
===*/
