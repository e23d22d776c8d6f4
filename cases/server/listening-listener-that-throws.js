/*---
title   = "An error that a listener of 'listening' throws ends the program, though the server listens"
clauses = ["server.listener-throws.any-event"]
---*/
const server = net.createServer();
server.on('listening', () => {
  throw new Error('at listening');
});
server.on('listening', () => console.log('never'));
server.listen(0, '127.0.0.1');
/*===
server   listening
server   never error
program  exit uncaught {message: "at listening"}
console  never .log("never")
===*/
