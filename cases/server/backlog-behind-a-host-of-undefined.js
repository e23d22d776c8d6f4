/*---
title    = "The backlog is the third argument also where the host is undefined"
clauses  = ["server.listen.backlog", "server.listen-options.host-of-nothing"]
needs    = ["probe", "ipv6"]
platform = ["linux"]
---*/
const server = net.createServer();
server.listen(0, undefined, 5, () => {
  probe.backlog(server);
  console.log(server.address().address);
  server.close();
});
/*===
probe    .backlog(server) -> 5
console  .log("::")
===*/
