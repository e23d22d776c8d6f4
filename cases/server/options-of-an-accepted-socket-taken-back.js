/*---
title    = "An accepted socket can take back what its server has set"
clauses  = ["net.create-server.no-delay", "net.create-server.keep-alive"]
needs    = ["probe"]
platform = ["linux"]
---*/
const server = net.createServer({ noDelay: true, keepAlive: true }, (accepted) => {
  accepted.setNoDelay(false);
  accepted.setKeepAlive(false);
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
