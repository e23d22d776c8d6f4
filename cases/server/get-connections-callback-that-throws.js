/*---
title   = "An error that the callback of getConnections() throws ends the program"
clauses = ["server.listener-throws.any-event"]
---*/
const server = net.createServer();
server.getConnections(() => {
  throw new Error('in the callback');
});
setImmediate(() => console.log('never'));
/*===
server   getConnections callback (null, 0)
program  exit uncaught {message: "in the callback"}
console  never .log("never")
===*/
