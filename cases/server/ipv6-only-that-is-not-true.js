/*---
title    = "ipv6Only that is true in effect only is none"
clauses  = ["server.listen-options.flags-are-true"]
needs    = ["probe", "ipv6"]
platform = ["linux"]
---*/
const server = net.createServer();
server.listen({ port: 0, host: '::', ipv6Only: 1 }, () => {
  probe.option(server, 'IPV6_V6ONLY');
  server.close();
});
/*===
probe  .option(server, "IPV6_V6ONLY") -> 0
===*/
