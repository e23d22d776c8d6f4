/*---
title    = "Beside an ipv6Only server on :: another can have the port on an IPv4 address"
clauses  = ["server.listen-options.ipv6-only"]
needs    = ["ipv6"]
platform = ["linux"]
---*/
const server = net.createServer();
const other = net.createServer();
server.listen({ port: 0, host: '::', ipv6Only: true }, () => {
  // A loopback address of its own: another program may listen on this port of 127.0.0.1.
  other.listen(server.address().port, '127.0.0.4', () => {
    server.close();
    other.close();
  });
});
/*===
server2  listening
server2  never error
===*/
