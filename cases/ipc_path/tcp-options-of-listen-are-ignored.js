/*---
title    = "Beside a path listen() ignores host, exclusive, ipv6Only and reusePort"
clauses  = ["ipc-path.listen-ignores-tcp-options", "server.address.ipc"]
platform = ["linux", "darwin"]
---*/
const server = net.createServer();
server.listen({
  path: tmp('s'),
  host: 'no.such.host.example',
  exclusive: true,
  ipv6Only: true,
  reusePort: true,
});
server.address();
server.on('listening', () => server.close());
/*===
server  .address() -> "$tmp/s"
server  listening
===*/
