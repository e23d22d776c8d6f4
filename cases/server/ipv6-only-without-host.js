/*---
title    = "ipv6Only holds for a server without a host"
clauses  = ["server.listen-options.ipv6-only-without-host"]
needs    = ["probe", "ipv6"]
platform = ["linux"]
since    = "22.0.0"
---*/
const server = net.createServer();
server.listen({ port: 0, ipv6Only: true }, () => {
  probe.option(server, 'IPV6_V6ONLY');
  server.close();
});
/*===
probe  .option(server, "IPV6_V6ONLY") -> 1
===*/
