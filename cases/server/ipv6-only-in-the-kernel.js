/*---
title   = "ipv6Only sets IPV6_V6ONLY; without it a server on :: takes IPv4, too"
clauses = ["server.listen-options.ipv6-only", "server.listen-options.ipv6-only-default"]
platform = ["linux"]
needs    = ["probe", "ipv6"]
---*/
const server = net.createServer();
server.listen({ port: 0, host: '::', ipv6Only: true }, () => {
  probe.option(server, 'IPV6_V6ONLY');
  server.close();
});
const both = net.createServer();
both.listen({ port: 0, host: '::' }, () => {
  probe.option(both, 'IPV6_V6ONLY');
  both.close();
});
/*===
probe  .option(server, "IPV6_V6ONLY") -> 1
probe  .option(server2, "IPV6_V6ONLY") -> 0
===*/
