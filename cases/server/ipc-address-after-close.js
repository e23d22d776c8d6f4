/*---
title    = "address() of an IPC server is its path also after close()"
clauses  = ["server.address.ipc-after-close"]
platform = ["linux", "darwin"]
---*/
const server = net.createServer();
server.listen(tmp('sock'), () => {
  server.close();
  console.log(server.address());
});
/*===
console  .log("$tmp/sock")
===*/
