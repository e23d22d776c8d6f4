/*---
title    = "A backlog may be a text that reads as a number"
clauses  = ["server.listen.backlog-of-text"]
needs    = ["probe"]
platform = ["linux"]
---*/
const server = net.createServer();
const other = net.createServer();
server.listen({ port: 0, host: '127.0.0.1', backlog: '3' }, () => {
  probe.backlog(server);
  server.close();
});
other.listen(0, '127.0.0.1', '4', () => {
  probe.backlog(other);
  other.close();
});
/*===
probe  .backlog(server) -> 3
probe  .backlog(server2) -> 4
===*/
