/*---
title    = "ipv6Only is ignored without a host"
clauses  = ["server.listen-options.ipv6-only-needs-a-host"]
needs    = ["probe", "ipv6"]
platform = ["linux"]
until    = "22.0.0"
---*/
const server = net.createServer();
server.listen({ port: 0, ipv6Only: true }, () => {
  probe.option(server, 'IPV6_V6ONLY');
  server.close();
});
/*===
probe  .option(server, "IPV6_V6ONLY") -> 0
===*/
