/*---
title   = "A server that is being disposed of has a listener of 'close' of its own"
clauses = ["server.async-dispose.adds-a-listener"]
since   = "20.5.0"
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  server[Symbol.asyncDispose]();
  console.log(server.listenerCount('close'));
});
/*===
console  .log(1)
server   close
===*/
