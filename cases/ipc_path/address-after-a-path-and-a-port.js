/*---
title   = "address() of a closed server is the last path, though it listened on a port since"
clauses = ["ipc-path.address-outlives-ports", "server.address.ipc-after-close"]
platform = ["linux", "darwin"]
---*/
const server = net.createServer();
server.listen(tmp('s'), () => server.close());
server.once('close', () => {
  server.listen(0, '127.0.0.1', () => {
    console.log(typeof server.address());
    server.close(() => console.log(server.address()));
  });
});
/*===
console  .log("object")
console  .log("$tmp/s")
===*/
