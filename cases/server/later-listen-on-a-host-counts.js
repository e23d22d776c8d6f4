/*---
title   = "Of two listen() calls on hosts in one turn the later counts, and both callbacks are called"
clauses = ["server.listen.later-call-counts", "server.listen.callback-is-listener"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => console.log('first'));
server.listen(0, '127.0.0.2', () => {
  console.log('second', server.address().address);
  server.close();
});
/*===
server   listening
console  .log("first")
console  .log("second", "127.0.0.2")
server   close
server   never error
===*/
