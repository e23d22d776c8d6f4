/*---
title   = "Microtasks queued in a listener run after the ticks queued in it"
clauses = ["ticks.microtask-after-tick"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1');
server.on('listening', () => {
  queueMicrotask(() => console.log('microtask'));
  process.nextTick(() => console.log('tick'));
  console.log('listening');
  server.close();
});
/*===
console  .log("listening")
console  .log("tick")
console  .log("microtask")
===*/
