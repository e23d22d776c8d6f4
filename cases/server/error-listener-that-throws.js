/*---
title   = "An error that a listener of the server's 'error' throws ends the program"
clauses = ["server.listener-throws.any-event"]
---*/
const server = net.createServer();
server.on('error', () => {
  throw new Error('at error');
});
server.on('error', () => console.log('never'));
server.listen(0, 'no..name');
/*===
server   error {code: "ENOTFOUND"}
program  exit uncaught {message: "at error"}
console  never .log("never")
===*/
