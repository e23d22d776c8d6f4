/*---
title    = "The second argument of listen() may be the backlog, and the host is omitted then"
clauses  = ["server.listen.backlog", "server.listen-port.host-omitted-ipv6"]
needs    = ["probe", "ipv6"]
platform = ["linux"]
---*/
const server = net.createServer();
server.listen(0, 5);
server.on('listening', () => {
  probe.backlog(server);
  console.log(server.address().address);
  server.close();
});
/*===
probe    .backlog(server) -> 5
console  .log("::")
===*/
