/*---
title   = "listen() asks the kernel for the backlog that it was given, or for 511"
clauses = ["server.listen.backlog", "server.listen.backlog-default"]
platform = ["linux"]
needs    = ["probe"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', 7, () => {
  probe.backlog(server);
  server.close();
});
const other = net.createServer();
other.listen(0, '127.0.0.1', () => {
  probe.backlog(other);
  other.close();
});
/*===
probe  .backlog(server) -> 7
probe  .backlog(server2) -> 511
===*/
