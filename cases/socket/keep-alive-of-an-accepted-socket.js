/*---
title    = "setKeepAlive() of an accepted socket sets count and interval of the probes, too"
clauses  = ["socket.set-keep-alive.initial-delay", "socket.set-keep-alive.probe-options"]
platform = ["linux"]
needs    = ["probe"]
---*/
const server = net.createServer((accepted) => {
  accepted.setKeepAlive(true, 9000);
  probe.option(accepted, 'TCP_KEEPIDLE');
  probe.option(accepted, 'TCP_KEEPCNT');
  probe.option(accepted, 'TCP_KEEPINTVL');
  accepted.destroy();
  server.close();
});
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
probe  .option(accepted, "TCP_KEEPIDLE") -> 9
probe  .option(accepted, "TCP_KEEPCNT") -> 10
probe  .option(accepted, "TCP_KEEPINTVL") -> 1
===*/
