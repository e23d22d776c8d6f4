/*---
title    = "keepAlive and keepAliveInitialDelay of the constructor are in force when it has connected"
clauses  = ["socket.new.connection-options"]
platform = ["linux"]
needs    = ["probe"]
---*/
const options = { keepAlive: true, keepAliveInitialDelay: 4999, noDelay: true };
const client = new net.Socket(options);
client.connect(wire.listen().port, '127.0.0.1', () => {
  probe.option(client, 'SO_KEEPALIVE');
  probe.option(client, 'TCP_KEEPIDLE');
  probe.option(client, 'TCP_NODELAY');
  client.destroy();
});
/*===
probe  .option(client, "SO_KEEPALIVE") -> 1
probe  .option(client, "TCP_KEEPIDLE") -> 4
probe  .option(client, "TCP_NODELAY") -> 1
===*/
