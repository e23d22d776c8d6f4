/*---
title    = "A delay that is a text counts as the number in it"
clauses  = ["socket.set-keep-alive.delay-as-text"]
platform = ["linux"]
needs    = ["probe"]
---*/
const client = net.connect(wire.listen().port, '127.0.0.1', () => {
  client.setKeepAlive(true, '4000');
  probe.option(client, 'TCP_KEEPIDLE');
  client.setKeepAlive(true, 'soon');
  probe.option(client, 'TCP_KEEPIDLE');
  client.setKeepAlive(true, null);
  probe.option(client, 'TCP_KEEPIDLE');
  client.destroy();
});
/*===
probe  .option(client, "TCP_KEEPIDLE") -> 4
probe  .option(client, "TCP_KEEPIDLE") -> 4
probe  .option(client, "TCP_KEEPIDLE") -> 4
===*/
