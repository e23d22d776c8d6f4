/*---
title    = "setKeepAlive() sets the interval of the probes, in seconds, and their count"
clauses  = ["socket.set-keep-alive.interval-and-count"]
since    = "24.21.0"
platform = ["linux"]
needs    = ["probe"]
timeout  = 20000
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  client.setKeepAlive(true, 5000, 7999, 3);
  probe.option(client, 'SO_KEEPALIVE');
  probe.option(client, 'TCP_KEEPIDLE');
  probe.option(client, 'TCP_KEEPINTVL');
  probe.option(client, 'TCP_KEEPCNT');
  client.destroy();
});
/*===
probe  .option(client, "SO_KEEPALIVE") -> 1
probe  .option(client, "TCP_KEEPIDLE") -> 5
probe  .option(client, "TCP_KEEPINTVL") -> 7
probe  .option(client, "TCP_KEEPCNT") -> 3
===*/
