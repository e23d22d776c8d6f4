/*---
title    = "reusePort that is true in effect only is none"
clauses  = ["server.listen-options.flags-are-true"]
needs    = ["probe"]
platform = ["linux"]
since    = "22.12.0"
---*/
const server = net.createServer();
server.listen({ port: 0, host: '127.0.0.1', reusePort: 1 }, () => {
  probe.option(server, 'SO_REUSEPORT');
  server.close();
});
/*===
probe  .option(server, "SO_REUSEPORT") -> 0
===*/
