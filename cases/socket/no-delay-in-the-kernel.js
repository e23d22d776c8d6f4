/*---
title   = "setNoDelay() turns Nagle's algorithm off, and on again"
clauses = [
    "socket.set-no-delay.default",
    "socket.set-no-delay.disables-nagle",
    "socket.set-no-delay.enables-nagle",
]
platform = ["linux"]
needs    = ["probe"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  probe.option(client, 'TCP_NODELAY');
  client.setNoDelay();
  probe.option(client, 'TCP_NODELAY');
  client.setNoDelay(false);
  probe.option(client, 'TCP_NODELAY');
  client.destroy();
});
/*===
probe  .option(client, "TCP_NODELAY") -> 0
probe  .option(client, "TCP_NODELAY") -> 1
probe  .option(client, "TCP_NODELAY") -> 0
===*/
