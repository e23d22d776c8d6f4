/*---
title    = "listen(server, backlog) gives the shared handle that backlog"
clauses  = ["server.listen.backlog", "server.listen-handle.server"]
needs    = ["probe"]
platform = ["linux"]
---*/
const first = net.createServer();
const last = net.createServer();
first.listen(0, '127.0.0.1', 3, () => {
  probe.backlog(first);
  last.listen(first, 6, () => {
    probe.backlog(first);
    first.close();
    last.close();
  });
});
/*===
probe  .backlog(server) -> 3
probe  .backlog(server) -> 6
===*/
