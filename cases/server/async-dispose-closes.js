/*---
title   = "server[Symbol.asyncDispose]() closes the server; its promise waits for that"
clauses = ["server.async-dispose.closes", "server.async-dispose.promise"]
since   = "20.5.0"
---*/
const server = net.createServer();
server.on('close', () => console.log('close'));
server.listen(0, '127.0.0.1', () => {
  server[Symbol.asyncDispose]().then(() => console.log('disposed'));
  assert.strictEqual(server.listening, false);
});
/*===
console  .log("close")
console  .log("disposed")
server   close
===*/
