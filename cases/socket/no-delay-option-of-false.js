/*---
title    = "Without the option noDelay, or with false, Nagle's algorithm stays on"
clauses  = ["socket.connect-options.no-delay", "socket.set-no-delay.default"]
platform = ["linux"]
needs    = ["probe"]
---*/
const port = wire.listen().port;
const client = net.connect({ port, host: '127.0.0.1', noDelay: false }, () => {
  probe.option(client, 'TCP_NODELAY');
  client.destroy();
});
/*===
probe  .option(client, "TCP_NODELAY") -> 0
===*/
