/*---
title    = "A backlog of 0 among the options leaves the one behind them to be used"
clauses  = ["server.listen-options.backlog-first", "server.listen.backlog-of-zero"]
needs    = ["probe"]
platform = ["linux"]
---*/
const server = net.createServer();
server.listen({ port: 0, host: '127.0.0.1', backlog: 0 }, 8, () => {
  probe.backlog(server);
  server.close();
});
/*===
probe  .backlog(server) -> 8
===*/
