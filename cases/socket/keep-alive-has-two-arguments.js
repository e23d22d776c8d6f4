/*---
title    = "setKeepAlive() knows two arguments, and an object is true"
clauses  = ["socket.set-keep-alive.further-arguments"]
until    = "24.8.0"
platform = ["linux"]
needs    = ["probe"]
timeout  = 20000
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  client.setKeepAlive(true, 5000, 7000, 3);
  probe.option(client, 'TCP_KEEPINTVL');
  probe.option(client, 'TCP_KEEPCNT');
  client.setKeepAlive({ enable: false }, 6000);
  probe.option(client, 'SO_KEEPALIVE');
  probe.option(client, 'TCP_KEEPIDLE');
  client.destroy();
});
/*===
probe  .option(client, "TCP_KEEPINTVL") -> 1
probe  .option(client, "TCP_KEEPCNT") -> 10
probe  .option(client, "SO_KEEPALIVE") -> 1
probe  .option(client, "TCP_KEEPIDLE") -> 6
===*/
