/*---
title   = "What is thrown in then() and not handled need not be an error to end the program"
clauses = ["ticks.unhandled-rejection"]
since   = "20.5.0"
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  server[Symbol.asyncDispose]().then(() => {
    throw 'text';
  });
});
/*===
program  exit uncaught "text"
===*/
