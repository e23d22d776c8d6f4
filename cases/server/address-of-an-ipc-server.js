/*---
title    = "address() of an IPC server is its path"
clauses  = ["server.address.ipc", "server.listen-path.starts-ipc-server"]
platform = ["linux", "darwin"]
---*/
const server = net.createServer();
server.listen(tmp('sock'), () => {
  assert.strictEqual(server.address(), tmp('sock'));
  server.close();
});
/*===
server  .address() -> "$tmp/sock"
===*/
