/*---
title   = "A connect() that throws leaves its listener of 'connect' behind"
clauses = ["socket.connect.listener-comes-first", "socket.connect-options.port-missing"]
---*/
const endpoint = wire.listen();
const socket = new net.Socket();
assert.throws(() => socket.connect({}, () => console.log('first')), { code: 'ERR_MISSING_ARGS' });
socket.listenerCount('connect');
socket.connect(endpoint.port, '127.0.0.1', () => {
  console.log('second');
  endpoint.accept();
  socket.destroy();
});
/*===
client   .listenerCount("connect") -> 1
console  .log("first")
console  .log("second")
===*/
