/*---
title    = "A third argument that is no number is no backlog"
clauses  = ["server.listen.backlog-of-text"]
needs    = ["probe"]
platform = ["linux"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', 'many', () => {
  probe.backlog(server);
  server.close();
});
/*===
probe  .backlog(server) -> 511
===*/
