/*---
title    = "listen(port, backlog, callback) has all three"
clauses  = ["server.listen.backlog", "server.listen.callback-is-listener"]
needs    = ["probe"]
platform = ["linux"]
---*/
const server = net.createServer();
server.listen(0, 9, () => {
  probe.backlog(server);
  server.close();
});
/*===
server  .listen(0, 9, function) -> server
server  listen callback ()
probe   .backlog(server) -> 9
===*/
