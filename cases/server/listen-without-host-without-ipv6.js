/*---
title   = "A machine without IPv6 lets listen() without a host take every IPv4 address"
clauses = ["server.listen-port.host-omitted-ipv4"]
needs   = ["no-ipv6"]
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen(() => {
  console.log(server.address().address, server.address().family);
  net.connect(server.address().port, '127.0.0.1').resume().on('close', () => server.close());
});
/*===
console  .log("0.0.0.0", "IPv4")
client   close false
===*/
