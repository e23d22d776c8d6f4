/*---
title   = "What the callback of getConnections() throws is uncaught"
clauses = ["server.get-connections.asynchronous"]
---*/
const server = net.createServer();
server.getConnections(() => {
  throw new Error('counted');
});
setImmediate(() => console.log('never'));
/*===
program  exit uncaught {message: "counted"}
console  never .log
===*/
