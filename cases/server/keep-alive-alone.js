/*---
title    = "keepAlive of a server leaves Nagle's algorithm on"
clauses  = ["net.create-server.keep-alive", "net.create-server.kernel-defaults"]
needs    = ["probe"]
platform = ["linux"]
---*/
const server = net.createServer({ keepAlive: true }, (accepted) => {
  probe.option(accepted, 'TCP_NODELAY');
  probe.option(accepted, 'SO_KEEPALIVE');
  accepted.destroy();
  server.close();
});
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
probe  .option(accepted, "TCP_NODELAY") -> 0
probe  .option(accepted, "SO_KEEPALIVE") -> 1
===*/
