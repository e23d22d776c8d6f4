/*---
title   = "A server that was unref'ed is so when it listens again"
clauses = ["server.unref.before-listen", "server.listen.again-after-close"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  server.unref();
  server.close();
});
server.once('close', () => server.listen(0));
/*===
server   listening
server   close
server   listening
program  exit empty
===*/
