/*---
title   = "A rejection that a tick or microtask of the same turn handles does not end the program"
clauses = ["ticks.unhandled-rejection"]
since   = "20.5.0"
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  const rejected = server[Symbol.asyncDispose]().then(() => {
    process.nextTick(() => {
      queueMicrotask(() => rejected.then(undefined, (error) => console.log(error.message)));
    });
    throw new Error('my error');
  });
});
/*===
console  .log("my error")
program  exit empty
===*/
