/*---
title    = "The option backlog of listen() reaches the kernel"
clauses  = ["server.listen.backlog"]
platform = ["linux"]
needs    = ["probe"]
---*/
const server = net.createServer();
server.listen({ port: 0, host: '127.0.0.1', backlog: 3 }, () => {
  probe.backlog(server);
  server.close();
});
/*===
probe  .backlog(server) -> 3
===*/
