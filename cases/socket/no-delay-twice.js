/*---
title    = "A second setNoDelay() leaves Nagle's algorithm off"
clauses  = ["socket.set-no-delay.disables-nagle"]
platform = ["linux"]
needs    = ["probe"]
---*/
const client = net.connect(wire.listen().port, '127.0.0.1', () => {
  client.setNoDelay();
  client.setNoDelay(true);
  probe.option(client, 'TCP_NODELAY');
  client.destroy();
});
/*===
probe  .option(client, "TCP_NODELAY") -> 1
===*/
