/*---
title    = "Beside a server on :: no other can have the port on an IPv4 address"
clauses  = ["server.listen-options.ipv6-only-default", "server.listen.address-in-use"]
needs    = ["ipv6"]
platform = ["linux"]
---*/
const server = net.createServer();
const other = net.createServer();
other.on('error', () => server.close());
server.listen(0, '::', () => other.listen(server.address().port, '127.0.0.4'));
/*===
server2  error {code: "EADDRINUSE", address: "127.0.0.4"}
server2  never listening
===*/
