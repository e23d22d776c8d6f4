/*---
title   = "An error thrown in a tick ends the program: later ticks and microtasks do not run"
clauses = ["ticks.uncaught-stops-the-turn"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  process.nextTick(() => console.log('tick before'));
  process.nextTick(() => {
    throw new Error('from a tick');
  });
  process.nextTick(() => console.log('tick after'));
  queueMicrotask(() => console.log('microtask'));
  setImmediate(() => console.log('immediate'));
});
/*===
console  .log("tick before")
program  exit uncaught {message: "from a tick"}
===*/
