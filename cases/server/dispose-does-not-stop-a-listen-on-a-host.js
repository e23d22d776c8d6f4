/*---
title   = "Disposing in the turn of a listen() on a host does not keep the server from listening"
clauses = ["server.async-dispose.not-open"]
since   = "20.5.0"
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  console.log('listening');
  server.close();
});
server[Symbol.asyncDispose]().then(() => console.log('disposed'));
/*===
console  .log("listening")
console  .log("disposed")
server   close
===*/
