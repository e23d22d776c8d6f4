/*---
title    = "A backlog below 0, given as an argument, counts as none"
clauses  = ["server.listen.backlog-below-zero"]
needs    = ["probe"]
platform = ["linux"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', -5, () => {
  probe.backlog(server);
  server.close();
});
/*===
probe  .backlog(server) -> 511
===*/
