/*---
title   = "listen() on a path asks the kernel for the backlog that it was given, or for 511"
clauses = ["server.listen.backlog", "server.listen.backlog-default"]
platform = ["linux"]
needs    = ["probe"]
---*/
const server = net.createServer();
server.listen(tmp('given'), 7, () => {
  probe.backlog(server);
  server.close();
});
const other = net.createServer();
other.listen(tmp('default'), () => {
  probe.backlog(other);
  other.close();
});
/*===
probe  .backlog(server) -> 7
probe  .backlog(server2) -> 511
===*/
