/*---
title   = "A promise that is returned in then() is waited for, two microtasks more"
clauses = ["ticks.then-chains"]
since   = "20.5.0"
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  const disposed = server[Symbol.asyncDispose]();
  disposed.then(() => disposed.then(() => 'inner')).then((value) => console.log('chained', value));
  disposed.then(() => console.log('first'))
    .then(() => console.log('second'))
    .then(() => console.log('third'))
    .then(() => console.log('fourth'));
});
/*===
console  .log("first")
console  .log("second")
console  .log("third")
console  .log("chained", "inner")
console  .log("fourth")
===*/
