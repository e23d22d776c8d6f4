/*---
title   = "ipv6Only is ignored on an IPv4 address"
clauses = ["server.listen-options.ipv6-only-on-ipv4"]
---*/
const server = net.createServer((accepted) => {
  accepted.destroy();
  server.close();
});
server.listen({ port: 0, host: '127.0.0.1', ipv6Only: true }, () => {
  wire.connect(server.address().port);
});
/*===
server  listening
server  connection accepted
server  never error
===*/
