/*---
title   = "A program whose only server is unref'ed ends, however often unref() was called"
clauses = ["server.unref.lets-program-end", "server.unref.returns-server"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  assert.strictEqual(server.unref(), server);
  server.unref();
});
/*===
server   listening
server   never close
program  exit empty
===*/
