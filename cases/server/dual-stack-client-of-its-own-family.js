/*---
title   = "A server without a host accepts an IPv6 client with addresses of its own"
clauses = ["server.listen-port.host-omitted-ipv6", "server.listen-port.starts-tcp-server"]
needs   = ["ipv6"]
---*/
const server = net.createServer((accepted) => {
  console.log(accepted.remoteAddress, accepted.remoteFamily, accepted.localAddress);
  accepted.destroy();
  server.close();
});
server.listen(0, () => wire.connect(server.address().port, '::1'));
/*===
console  .log("::1", "IPv6", "::1")
===*/
