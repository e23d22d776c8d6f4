/*---
title    = "Of two numbers behind the port the first is the backlog"
clauses  = ["server.listen.first-of-two-backlogs"]
needs    = ["probe"]
platform = ["linux"]
---*/
const server = net.createServer();
server.listen(0, 5, 6, () => {
  probe.backlog(server);
  server.close();
});
/*===
probe  .backlog(server) -> 5
===*/
