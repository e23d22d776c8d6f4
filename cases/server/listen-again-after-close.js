/*---
title   = "A closed server can listen again; the callback of the first listen() is not called again"
clauses = ["server.listen.again-after-close", "server.listen.callback-once"]
---*/
const server = net.createServer();
server.once('close', () => {
  server.listen(0, '127.0.0.1');
  server.on('listening', () => server.close());
});
server.listen(0, '127.0.0.1', () => {
  console.log('first');
  server.close();
});
/*===
console  .log("first")
server   listening
server   close
server   listening
server   close
===*/
