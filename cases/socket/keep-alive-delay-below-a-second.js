/*---
title    = "A delay below a second turns keep-alive on and leaves the idle time"
clauses  = ["socket.set-keep-alive.whole-seconds", "socket.set-keep-alive.zero-delay"]
platform = ["linux"]
needs    = ["probe"]
---*/
const client = net.connect(wire.listen().port, '127.0.0.1', () => {
  client.setKeepAlive(true, 5000);
  client.setKeepAlive(true, 999);
  probe.option(client, 'SO_KEEPALIVE');
  probe.option(client, 'TCP_KEEPIDLE');
  client.destroy();
});
/*===
probe  .option(client, "SO_KEEPALIVE") -> 1
probe  .option(client, "TCP_KEEPIDLE") -> 5
===*/
