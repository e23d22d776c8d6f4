/*---
title   = "ref() of one server keeps the program for the other that unref'ed their handle"
clauses = ["server.listen-handle.references-are-shared", "server.ref.keeps-program"]
---*/
const first = net.createServer();
const last = net.createServer((accepted) => {
  accepted.destroy();
  first.close();
  last.close();
});
first.listen(0, '127.0.0.1', () => {
  last.listen(first, () => {
    last.unref();
    first.ref();
    wire.connect(first.address().port);
  });
});
/*===
server2  connection accepted
server   close
server2  close
===*/
