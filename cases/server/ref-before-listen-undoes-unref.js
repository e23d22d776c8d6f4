/*---
title   = "ref() before listen() undoes an unref() before"
clauses = ["server.unref.before-listen", "server.ref.returns-server"]
---*/
const server = net.createServer((accepted) => {
  accepted.destroy();
  server.close();
});
server.unref();
server.ref();
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
server   .ref() -> server
server   connection accepted
server   close
===*/
