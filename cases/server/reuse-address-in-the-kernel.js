/*---
title   = "A listening socket may reuse its address, but shares its port with nobody"
clauses = ["server.listen.reuse-address", "server.listen-options.reuse-port-default"]
platform = ["linux"]
needs    = ["probe"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  probe.option(server, 'SO_REUSEADDR');
  probe.option(server, 'SO_REUSEPORT');
  server.close();
});
/*===
probe  .option(server, "SO_REUSEADDR") -> 1
probe  .option(server, "SO_REUSEPORT") -> 0
===*/
