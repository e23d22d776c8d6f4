/*---
title    = "A delay of 0 leaves the idle time as the call before set it"
clauses  = ["socket.set-keep-alive.zero-delay"]
platform = ["linux"]
needs    = ["probe"]
---*/
const client = net.connect(wire.listen().port, '127.0.0.1', () => {
  client.setKeepAlive(true, 8000);
  client.setKeepAlive(false);
  client.setKeepAlive(true, 0);
  probe.option(client, 'SO_KEEPALIVE');
  probe.option(client, 'TCP_KEEPIDLE');
  client.destroy();
});
/*===
probe  .option(client, "SO_KEEPALIVE") -> 1
probe  .option(client, "TCP_KEEPIDLE") -> 8
===*/
