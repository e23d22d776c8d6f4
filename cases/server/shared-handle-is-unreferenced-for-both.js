/*---
title   = "unref() of one server lets the program end though the other shares its handle"
clauses = ["server.listen-handle.references-are-shared", "server.unref.lets-program-end"]
---*/
const first = net.createServer();
const last = net.createServer();
first.listen(0, '127.0.0.1', () => {
  last.listen(first, () => first.unref());
});
/*===
server   never close
server2  listening
server2  never close
program  exit empty
===*/
