/*---
title    = "listen({ path }) listens as listen(path) does"
clauses  = ["server.listen-options.path-as-listen-path", "server.address.ipc"]
platform = ["linux", "darwin"]
---*/
const server = net.createServer();
server.listen({ path: tmp('sock') }, () => {
  assert.strictEqual(server.address(), tmp('sock'));
  server.close();
});
/*===
server  listening
server  close
===*/
