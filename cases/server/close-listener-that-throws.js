/*---
title   = "An error that a listener of 'close' throws keeps the callback of close() from being called"
clauses = ["server.listener-throws.any-event"]
---*/
const server = net.createServer();
server.on('close', () => {
  throw new Error('at close');
});
server.listen(0, '127.0.0.1', () => server.close(() => console.log('never')));
/*===
server   close
program  exit uncaught {message: "at close"}
console  never .log("never")
===*/
