/*---
title    = "setKeepAlive(false) before connecting takes an earlier true back"
clauses  = ["socket.set-keep-alive.before-connecting"]
platform = ["linux"]
needs    = ["probe"]
---*/
const client = new net.Socket({ keepAlive: true, keepAliveInitialDelay: 4000 });
client.setKeepAlive(false);
client.connect(wire.listen().port, '127.0.0.1', () => {
  probe.option(client, 'SO_KEEPALIVE');
  client.destroy();
});
/*===
probe  .option(client, "SO_KEEPALIVE") -> 0
===*/
