/*---
title   = "An error thrown in then() that nobody handles ends the program"
clauses = ["ticks.unhandled-rejection"]
since   = "20.5.0"
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  server[Symbol.asyncDispose]().then(() => {
    setImmediate(() => console.log('never printed'));
    throw new Error('from then');
  });
});
/*===
console  never .log("never printed")
program  exit uncaught {message: "from then"}
===*/
