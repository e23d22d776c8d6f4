/*---
title   = "An error that the callback of close() throws ends the program"
clauses = ["server.listener-throws.any-event"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  server.close(() => {
    throw new Error('in the callback');
  });
  server.on('close', () => console.log('never'));
});
/*===
server   close callback ()
program  exit uncaught {message: "in the callback"}
console  never .log("never")
===*/
