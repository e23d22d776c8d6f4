/*---
title   = "All ticks run before the microtasks, and a tick that a microtask adds after all of them"
clauses = ["ticks.microtasks-before-ticks-only-when-no-tick-waits"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1');
server.on('listening', () => {
  queueMicrotask(() => {
    console.log('microtask');
    process.nextTick(() => console.log('tick of a microtask'));
    queueMicrotask(() => console.log('microtask of a microtask'));
  });
  queueMicrotask(() => console.log('second microtask'));
  process.nextTick(() => {
    console.log('tick');
    process.nextTick(() => console.log('tick of a tick'));
    queueMicrotask(() => console.log('microtask of a tick'));
  });
  server.close();
});
/*===
console  .log("tick")
console  .log("tick of a tick")
console  .log("microtask")
console  .log("second microtask")
console  .log("microtask of a tick")
console  .log("microtask of a microtask")
console  .log("tick of a microtask")
===*/
