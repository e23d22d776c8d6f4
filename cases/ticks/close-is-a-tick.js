/*---
title   = "'close' of a server without connections comes in a tick, its callback with it"
clauses = ["ticks.server-close-is-a-tick"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  server.on('close', () => console.log('close'));
  queueMicrotask(() => console.log('microtask'));
  process.nextTick(() => console.log('tick before'));
  server.close(() => console.log('callback'));
  process.nextTick(() => console.log('tick after'));
  console.log('close has returned', server.listening);
});
/*===
console  .log("close has returned", false)
console  .log("tick before")
console  .log("close")
console  .log("callback")
console  .log("tick after")
console  .log("microtask")
===*/
