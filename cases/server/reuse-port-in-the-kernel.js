/*---
title   = "reusePort sets SO_REUSEPORT on the listening socket"
clauses = ["server.listen-options.reuse-port"]
since    = "22.12.0"
platform = ["linux"]
needs    = ["probe"]
---*/
const server = net.createServer();
server.listen({ port: 0, host: '127.0.0.1', reusePort: true }, () => {
  probe.option(server, 'SO_REUSEPORT');
  server.close();
});
/*===
probe  .option(server, "SO_REUSEPORT") -> 1
===*/
