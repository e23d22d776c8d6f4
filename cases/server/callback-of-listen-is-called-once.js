/*---
title   = "The callback of listen() is not called for a later listen()"
clauses = ["server.listen.callback-once", "server.listen.again-after-close"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => server.close());
server.once('close', () => {
  server.listen(0, '127.0.0.1');
  server.once('listening', () => server.close());
});
/*===
server  listening
server  listen callback ()
server  close
server  listening
server  close
===*/
