/*---
title    = "With ipv6Only a server on '::' does not accept IPv4 connections"
clauses  = ["server.listen-options.ipv6-only"]
needs    = ["ipv6"]
platform = ["linux"]
---*/
const server = net.createServer();
server.listen({ port: 0, host: '::', ipv6Only: true }, () => {
  // A loopback address of its own: another program may listen on this port of 127.0.0.1.
  const client = net.connect(server.address().port, '127.0.0.3');
  client.on('error', () => server.close());
  client.on('connect', () => {
    client.destroy();
    server.close();
  });
});
/*===
client  error {code: "ECONNREFUSED"}
client  never connect
server  never connection
===*/
