/*---
title    = "A backlog loses its fraction"
clauses  = ["server.listen.backlog-cut"]
needs    = ["probe"]
platform = ["linux"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', 7.9, () => {
  probe.backlog(server);
  server.close();
});
/*===
probe  .backlog(server) -> 7
===*/
