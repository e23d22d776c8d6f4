/*---
title    = "noDelay of a server leaves keep-alive off"
clauses  = ["net.create-server.no-delay", "net.create-server.kernel-defaults"]
needs    = ["probe"]
platform = ["linux"]
---*/
const server = net.createServer({ noDelay: true }, (accepted) => {
  probe.option(accepted, 'TCP_NODELAY');
  probe.option(accepted, 'SO_KEEPALIVE');
  accepted.destroy();
  server.close();
});
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
probe  .option(accepted, "TCP_NODELAY") -> 1
probe  .option(accepted, "SO_KEEPALIVE") -> 0
===*/
