/*---
title   = "A server that is closed by a listener of 'listening' is no longer listening for the next"
clauses = ["server.listening.false-after-close"]
---*/
const server = net.createServer();
server.on('listening', () => server.close());
server.on('listening', () => console.log(server.listening, server.address()));
server.listen(0, '127.0.0.1');
/*===
server   listening
server   close
console  .log(false, null)
===*/
