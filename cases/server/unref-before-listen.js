/*---
title   = "A server that was unref'ed before it listens does not keep the program alive"
clauses = ["server.unref.before-listen", "server.unref.returns-server"]
---*/
const server = net.createServer();
server.unref();
server.listen(0);
/*===
server   .unref() -> server
server   listening
server   never close
program  exit empty
===*/
