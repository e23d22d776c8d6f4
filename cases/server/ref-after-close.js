/*---
title   = "ref() and unref() of a closed server do nothing, and return it"
clauses = ["server.ref.returns-server", "server.unref.returns-server"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  server.close();
  server.ref();
  server.unref();
});
/*===
server   .ref() -> server
server   .unref() -> server
program  exit empty
===*/
