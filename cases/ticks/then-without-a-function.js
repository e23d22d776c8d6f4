/*---
title   = "then() without a function hands on the value, or the rejection"
clauses = ["ticks.then-chains"]
since   = "20.5.0"
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  const disposed = server[Symbol.asyncDispose]();
  disposed.then(() => 'a value').then().then((value) => console.log(value));
  disposed.then(() => {
    throw new Error('a rejection');
  }).then(() => console.log('never printed'))
    .then(undefined, (error) => console.log(error.message));
});
/*===
console  .log("a value")
console  .log("a rejection")
===*/
