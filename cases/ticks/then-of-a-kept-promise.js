/*---
title   = "then() of a promise that was kept runs its function in a microtask, not at once"
clauses = ["ticks.then-chains"]
since   = "20.5.0"
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  const disposed = server[Symbol.asyncDispose]();
  disposed.then(() => setImmediate(() => {
    disposed.then((value) => console.log('later', value));
    console.log('then has returned');
    process.nextTick(() => console.log('tick'));
  }));
});
/*===
console  .log("then has returned")
console  .log("tick")
console  .log("later", undefined)
===*/
