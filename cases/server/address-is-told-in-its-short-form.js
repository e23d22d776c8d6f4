/*---
title   = "address() tells an IPv6 address in its short form, however it was given"
clauses = ["server.address.tcp"]
needs   = ["ipv6"]
---*/
const server = net.createServer();
server.listen(0, '0:0:0:0:0:0:0:1', () => {
  console.log(server.address().address);
  server.close();
});
/*===
console  .log("::1")
===*/
