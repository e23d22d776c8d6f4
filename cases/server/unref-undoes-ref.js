/*---
title   = "One unref() undoes any number of ref()"
clauses = ["server.ref.idempotent", "server.unref.lets-program-end"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  server.ref();
  server.ref();
  server.unref();
});
/*===
server   listening
server   never close
program  exit empty
===*/
