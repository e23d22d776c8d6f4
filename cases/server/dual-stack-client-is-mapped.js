/*---
title   = "An IPv4 client of a server on :: has mapped addresses of the family IPv6 on the accepted side"
clauses = ["server.listen-port.dual-stack", "server.event-connection.mapped-addresses"]
needs   = ["ipv6"]
---*/
const server = net.createServer((accepted) => {
  console.log(accepted.remoteAddress, accepted.remoteFamily);
  console.log(accepted.localAddress, accepted.localFamily);
  accepted.destroy();
  server.close();
});
server.listen(0, () => wire.connect(server.address().port, '127.0.0.1'));
/*===
console  .log("::ffff:127.0.0.1", "IPv6")
console  .log("::ffff:127.0.0.1", "IPv6")
===*/
