/*---
title    = "Without options accepted sockets have Nagle's algorithm on, and keep-alive off"
clauses  = ["net.create-server.kernel-defaults"]
platform = ["linux"]
needs    = ["probe"]
---*/
const server = net.createServer((accepted) => {
  probe.option(accepted, 'TCP_NODELAY');
  probe.option(accepted, 'SO_KEEPALIVE');
  accepted.destroy();
  server.close();
});
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
probe  .option(accepted, "TCP_NODELAY") -> 0
probe  .option(accepted, "SO_KEEPALIVE") -> 0
===*/
