/*---
title    = "An interval or a count alone that is new is set, too"
clauses  = ["socket.set-keep-alive.interval-and-count"]
since    = "24.21.0"
platform = ["linux"]
needs    = ["probe"]
timeout  = 20000
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  client.setKeepAlive(true, 5000, 7000, 3);
  client.setKeepAlive(true, 5000, 8000, 3);
  probe.option(client, 'TCP_KEEPINTVL');
  probe.option(client, 'TCP_KEEPCNT');
  client.setKeepAlive(true, 5000, 8000, 4);
  probe.option(client, 'TCP_KEEPINTVL');
  probe.option(client, 'TCP_KEEPCNT');
  client.setKeepAlive(false, 5000, 9000, 5);
  probe.option(client, 'SO_KEEPALIVE');
  probe.option(client, 'TCP_KEEPINTVL');
  client.setKeepAlive(true, 5000, 9000, 5);
  probe.option(client, 'TCP_KEEPINTVL');
  probe.option(client, 'TCP_KEEPCNT');
  client.destroy();
});
/*===
probe  .option(client, "TCP_KEEPINTVL") -> 8
probe  .option(client, "TCP_KEEPCNT") -> 3
probe  .option(client, "TCP_KEEPINTVL") -> 8
probe  .option(client, "TCP_KEEPCNT") -> 4
probe  .option(client, "SO_KEEPALIVE") -> 0
probe  .option(client, "TCP_KEEPINTVL") -> 8
probe  .option(client, "TCP_KEEPINTVL") -> 9
probe  .option(client, "TCP_KEEPCNT") -> 5
===*/
