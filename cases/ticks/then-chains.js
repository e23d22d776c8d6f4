/*---
title   = "then() gives on what its function returned, each in a microtask of its own"
clauses = ["ticks.then-chains"]
since   = "20.5.0"
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  const disposed = server[Symbol.asyncDispose]();
  disposed.then(() => {
    console.log('first');
    queueMicrotask(() => console.log('microtask of the first'));
    return 'a value';
  }).then((value) => console.log('chained', value));
  disposed.then(() => console.log('second'));
});
/*===
console  .log("first")
console  .log("second")
console  .log("microtask of the first")
console  .log("chained", "a value")
===*/
