/*---
title    = "setNoDelay() while connecting is in force when the socket has connected"
clauses  = ["socket.set-no-delay.disables-nagle"]
platform = ["linux"]
needs    = ["probe"]
---*/
const client = net.connect(wire.listen().port, '127.0.0.1', () => {
  probe.option(client, 'TCP_NODELAY');
  client.destroy();
});
client.setNoDelay();
/*===
probe  .option(client, "TCP_NODELAY") -> 1
===*/
