/*---
title   = "A server that was unref'ed before takes a shared handle and unrefs it"
clauses = ["server.listen-handle.references-are-shared", "server.unref.lets-program-end"]
---*/
const first = net.createServer();
const last = net.createServer();
last.unref();
first.listen(0, '127.0.0.1', () => last.listen(first));
/*===
server   listening
server2  listening
server   never close
program  exit empty
===*/
