/*---
title    = "setNoDelay() of an accepted socket reaches the kernel"
clauses  = ["socket.set-no-delay.disables-nagle", "socket.set-no-delay.enables-nagle"]
platform = ["linux"]
needs    = ["probe"]
---*/
const server = net.createServer((accepted) => {
  accepted.setNoDelay();
  probe.option(accepted, 'TCP_NODELAY');
  accepted.setNoDelay(false);
  probe.option(accepted, 'TCP_NODELAY');
  accepted.destroy();
  server.close();
});
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
probe  .option(accepted, "TCP_NODELAY") -> 1
probe  .option(accepted, "TCP_NODELAY") -> 0
===*/
