/*---
title    = "listen(port, host, backlog) needs no callback"
clauses  = ["server.listen.backlog", "server.event-listening.after-bound"]
needs    = ["probe"]
platform = ["linux"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', 6);
server.on('listening', () => {
  probe.backlog(server);
  server.close();
});
/*===
server  listening ()
probe   .backlog(server) -> 6
===*/
