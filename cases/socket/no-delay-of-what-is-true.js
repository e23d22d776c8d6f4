/*---
title    = "setNoDelay() asks whether its argument is true in a condition; undefined is"
clauses  = ["socket.set-no-delay.truthy", "socket.set-no-delay.disables-nagle"]
platform = ["linux"]
needs    = ["probe"]
timeout  = 20000
---*/
const client = net.connect(wire.listen().port, '127.0.0.1', () => {
  [undefined, null, 1, 0, 'no', '', {}].forEach((value) => {
    client.setNoDelay(value);
    probe.option(client, 'TCP_NODELAY');
  });
  client.destroy();
});
/*===
probe  .option(client, "TCP_NODELAY") -> 1
probe  .option(client, "TCP_NODELAY") -> 0
probe  .option(client, "TCP_NODELAY") -> 1
probe  .option(client, "TCP_NODELAY") -> 0
probe  .option(client, "TCP_NODELAY") -> 1
probe  .option(client, "TCP_NODELAY") -> 0
probe  .option(client, "TCP_NODELAY") -> 1
===*/
