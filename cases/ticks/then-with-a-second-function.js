/*---
title   = "The second function of then() gets what the first of an earlier one threw, and ends that"
clauses = ["ticks.then-chains", "ticks.unhandled-rejection"]
since   = "20.5.0"
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  const disposed = server[Symbol.asyncDispose]();
  disposed.then(() => {
    throw new Error('my error');
  }, () => console.log('never printed'))
    .then(() => console.log('never printed'), (error) => {
      console.log('rejected', error.message);
      return 'a value';
    })
    .then((value) => console.log('fulfilled', value));
});
/*===
console  .log("rejected", "my error")
console  .log("fulfilled", "a value")
program  exit empty
===*/
