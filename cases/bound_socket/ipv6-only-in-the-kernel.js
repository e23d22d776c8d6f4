/*---
title    = "With `ipv6Only` a bound socket does not take the port of IPv4"
clauses  = ["bound-socket.new.ipv6-only"]
since    = "24.21.0"
platform = ["linux"]
needs    = ["ipv6", "probe"]
timeout  = 20000
---*/
[true, false].forEach((ipv6Only) => {
  const server = net.createServer();
  server.listen(new net.BoundSocket({ host: '::', ipv6Only }), () => {
    console.log(ipv6Only, probe.option(server, 'IPV6_V6ONLY'));
    server.close();
  });
});
/*===
program  exit empty
===*/
