/*---
title    = "A backlog of 0 asks the kernel for the default, 511"
clauses  = ["server.listen.backlog-of-zero"]
platform = ["linux"]
needs    = ["probe"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', 0, () => {
  probe.backlog(server);
  server.close();
});
/*===
probe  .backlog(server) -> 511
===*/
