/*---
title   = "A `localPort` of IPv6 without an address is one of IPv4, too"
clauses = ["socket.connect-options.local-port-taken"]
needs   = ["ipv6"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  const client = net.connect({
    port: 9,
    host: '::1',
    localPort: server.address().port,
  });
  client.on('error', () => server.close());
});
/*===
client  error {code: "EADDRINUSE", syscall: "bind"}
client  close true
===*/
