/*---
title   = "address() of a server on ::1 has the family IPv6"
clauses = ["server.address.tcp", "server.address.family-is-string"]
needs   = ["ipv6"]
---*/
const server = net.createServer();
server.listen(0, '::1', () => {
  console.log(server.address());
  server.close();
});
/*===
console  .log({address: "::1", family: "IPv6", port: $port1})
===*/
