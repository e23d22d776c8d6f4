/*---
title   = "An error thrown by a listener is an uncaught exception"
clauses = ["server.listener-throws.uncaught"]
---*/
const server = net.createServer((accepted) => {
  accepted.on('data', () => {
    throw new Error('from the listener');
  });
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => client.write('x'));
});
/*===
program  exit uncaught {name: "Error", message: "from the listener"}
===*/
