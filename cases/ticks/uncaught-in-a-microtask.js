/*---
title   = "An error thrown in a microtask ends the program: later microtasks and ticks do not run"
clauses = ["ticks.uncaught-stops-the-turn"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  queueMicrotask(() => {
    process.nextTick(() => console.log('tick of the microtask'));
    setImmediate(() => console.log('immediate'));
    throw new Error('from a microtask');
  });
  process.nextTick(() => console.log('tick'));
});
/*===
console  .log("tick")
program  exit uncaught {message: "from a microtask"}
===*/
