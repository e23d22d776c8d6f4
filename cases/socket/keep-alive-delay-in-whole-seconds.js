/*---
title    = "The delay of setKeepAlive() is cut to whole seconds"
clauses  = ["socket.set-keep-alive.whole-seconds"]
platform = ["linux"]
needs    = ["probe"]
---*/
const client = net.connect(wire.listen().port, '127.0.0.1', () => {
  client.setKeepAlive(true, 2999);
  probe.option(client, 'TCP_KEEPIDLE');
  client.destroy();
});
/*===
probe  .option(client, "TCP_KEEPIDLE") -> 2
===*/
