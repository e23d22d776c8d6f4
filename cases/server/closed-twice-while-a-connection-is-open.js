/*---
title   = "Two close() calls while a connection is open end in one 'close', and only the second had nothing to close"
clauses = ["server.close.waits-for-connections", "server.close.callback-error-when-not-open"]
---*/
const server = net.createServer((accepted) => {
  server.close((error) => console.log('first', error));
  server.close((error) => console.log('second', error.code));
  accepted.end();
});
server.listen(0, '127.0.0.1', () => {
  net.connect(server.address().port, '127.0.0.1').resume();
});
/*===
server   close
console  .log("first", undefined)
console  .log("second", "ERR_SERVER_NOT_RUNNING")
===*/
