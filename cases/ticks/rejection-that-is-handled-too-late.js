/*---
title   = "A rejection that nobody handles when ticks and microtasks have run ends the program"
clauses = ["ticks.unhandled-rejection"]
since   = "20.5.0"
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  const rejected = server[Symbol.asyncDispose]().then(() => {
    process.nextTick(() => console.log('tick'));
    queueMicrotask(() => console.log('microtask'));
    setImmediate(() => rejected.then(undefined, () => console.log('never printed')));
    throw new Error('my error');
  });
});
/*===
console  .log("microtask")
console  .log("tick")
program  exit uncaught {message: "my error"}
===*/
