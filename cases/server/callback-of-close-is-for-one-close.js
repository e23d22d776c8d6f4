/*---
title   = "The callback of close() is not called for the 'close' of a later life"
clauses = ["server.close.callback-once", "server.listen.again-after-close"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => server.close(() => {
  console.log('first');
  server.listen(0, '127.0.0.1', () => server.close(() => console.log('second')));
}));
/*===
console  .log("first")
console  .log("second")
server   close
server   close
===*/
