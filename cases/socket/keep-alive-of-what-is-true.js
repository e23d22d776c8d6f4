/*---
title    = "setKeepAlive() asks whether its argument is true in a condition"
clauses  = ["socket.set-keep-alive.truthy"]
platform = ["linux"]
needs    = ["probe"]
timeout  = 20000
---*/
const client = net.connect(wire.listen().port, '127.0.0.1', () => {
  ['yes', 0, 1, '', 'no', null].forEach((value) => {
    client.setKeepAlive(value);
    probe.option(client, 'SO_KEEPALIVE');
  });
  client.destroy();
});
/*===
probe  .option(client, "SO_KEEPALIVE") -> 1
probe  .option(client, "SO_KEEPALIVE") -> 0
probe  .option(client, "SO_KEEPALIVE") -> 1
probe  .option(client, "SO_KEEPALIVE") -> 0
probe  .option(client, "SO_KEEPALIVE") -> 1
probe  .option(client, "SO_KEEPALIVE") -> 0
===*/
