/*---
title   = "The callbacks of listen() and close() are listeners until they were called"
clauses = [
    "server.listen.callback-is-listener",
    "server.close.callback",
    "emitter.listener-count.registered",
]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  console.log('listening', server.listenerCount('listening'));
  server.close(() => console.log('close', server.listenerCount('close')));
  console.log('close', server.listenerCount('close'));
});
console.log('listening', server.listenerCount('listening'));
/*===
console  .log("listening", 1)
console  .log("listening", 0)
console  .log("close", 1)
console  .log("close", 0)
===*/
