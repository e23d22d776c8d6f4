/*---
title   = "Closing a server a second time tells the second callback alone, and emits no 'error'"
clauses = ["server.close.not-running-code", "server.close.callback-no-error"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  server.close((error) => console.log('first', error));
  server.close((error) => console.log(error.name, error.code, error.message));
});
/*===
console  .log("first", undefined)
console  .log("Error", "ERR_SERVER_NOT_RUNNING", "Server is not running.")
server   never error
===*/
