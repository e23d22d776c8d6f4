/*---
title   = "A text that reads as a number is a port, not a path"
clauses = ["ipc-path.number-is-a-port"]
---*/
const server = net.createServer();
server.listen('0', () => {
  console.log(typeof server.address());
  server.close();
});
assert.throws(() => net.createServer().listen('Infinity'), {
  name: 'RangeError',
  code: 'ERR_SOCKET_BAD_PORT',
});
/*===
console  .log("object")
server   listening
===*/
