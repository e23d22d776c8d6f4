/*---
title   = "Only the last argument of listen() is a callback"
clauses = ["server.listen.callback-is-listener"]
---*/
const server = net.createServer();
server.on('listening', () => server.close());
server.listen(0, () => console.log('never'), undefined);
/*===
server   listening
server   close
console  never .log("never")
===*/
