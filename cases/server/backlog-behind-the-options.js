/*---
title    = "listen(options, backlog) takes the backlog beside the options"
clauses  = ["server.listen.backlog"]
needs    = ["probe"]
platform = ["linux"]
---*/
const server = net.createServer();
server.listen({ port: 0, host: '127.0.0.1' }, 8, () => {
  probe.backlog(server);
  server.close();
});
/*===
probe  .backlog(server) -> 8
===*/
