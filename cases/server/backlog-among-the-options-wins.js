/*---
title    = "The backlog among the options wins over the one behind them"
clauses  = ["server.listen-options.backlog-first"]
needs    = ["probe"]
platform = ["linux"]
---*/
const server = net.createServer();
server.listen({ port: 0, host: '127.0.0.1', backlog: 4 }, 8, () => {
  probe.backlog(server);
  server.close();
});
/*===
probe  .backlog(server) -> 4
===*/
