/*---
title    = "setKeepAlive(true) with another delay changes the idle time"
clauses  = ["socket.set-keep-alive.initial-delay"]
platform = ["linux"]
needs    = ["probe"]
timeout  = 20000
---*/
const client = net.connect(wire.listen().port, '127.0.0.1', () => {
  client.setKeepAlive(true, 5000);
  client.setKeepAlive(true, 7000);
  probe.option(client, 'TCP_KEEPIDLE');
  client.setKeepAlive(false, 9000);
  probe.option(client, 'SO_KEEPALIVE');
  probe.option(client, 'TCP_KEEPIDLE');
  client.setKeepAlive(true, 9000);
  probe.option(client, 'SO_KEEPALIVE');
  probe.option(client, 'TCP_KEEPIDLE');
  client.destroy();
});
/*===
probe  .option(client, "TCP_KEEPIDLE") -> 7
probe  .option(client, "SO_KEEPALIVE") -> 0
probe  .option(client, "TCP_KEEPIDLE") -> 7
probe  .option(client, "SO_KEEPALIVE") -> 1
probe  .option(client, "TCP_KEEPIDLE") -> 9
===*/
