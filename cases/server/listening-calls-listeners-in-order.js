/*---
title   = "The callback of listen() has its place among the listeners of 'listening'"
clauses = ["server.listen.callback-is-listener"]
---*/
const server = net.createServer();
server.on('listening', () => console.log('before'));
server.listen(0, '127.0.0.1', () => console.log('callback'));
server.on('listening', () => {
  console.log('after');
  server.close();
});
server.prependListener('listening', () => console.log('first'));
/*===
console  .log("first")
console  .log("before")
console  .log("callback")
console  .log("after")
===*/
