/*---
title    = "setKeepAlive() takes its arguments as one object"
clauses  = ["socket.set-keep-alive.options"]
since    = "24.21.0"
platform = ["linux"]
needs    = ["probe"]
timeout  = 20000
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const options = { enable: true, initialDelay: 3000, interval: 2000, count: 8 };
  client.setKeepAlive(options, 9000, 9000, 9);
  probe.option(client, 'SO_KEEPALIVE');
  probe.option(client, 'TCP_KEEPIDLE');
  probe.option(client, 'TCP_KEEPINTVL');
  probe.option(client, 'TCP_KEEPCNT');
  client.destroy();
});
/*===
probe  .option(client, "SO_KEEPALIVE") -> 1
probe  .option(client, "TCP_KEEPIDLE") -> 3
probe  .option(client, "TCP_KEEPINTVL") -> 2
probe  .option(client, "TCP_KEEPCNT") -> 8
===*/
