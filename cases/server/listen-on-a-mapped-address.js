/*---
title   = "A server on an IPv4-mapped address is one of IPv6, and serves IPv4 clients"
clauses = ["server.listen-port.mapped-address"]
needs   = ["ipv6"]
---*/
const server = net.createServer((accepted) => {
  console.log(accepted.remoteAddress);
  accepted.destroy();
  server.close();
});
server.listen(0, '::ffff:127.0.0.1', () => {
  console.log(server.address().address, server.address().family);
  wire.connect(server.address().port, '127.0.0.1');
});
/*===
console  .log("::ffff:127.0.0.1", "IPv6")
console  .log("::ffff:127.0.0.1")
===*/
