/*---
title    = "setKeepAlive() sets the options of the kernel, the delay in seconds"
clauses  = [
    "socket.set-keep-alive.enables",
    "socket.set-keep-alive.initial-delay",
    "socket.set-keep-alive.probe-options",
]
platform = ["linux"]
needs    = ["probe"]
timeout  = 20000
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  probe.option(client, 'SO_KEEPALIVE');
  client.setKeepAlive(true, 7000);
  probe.option(client, 'SO_KEEPALIVE');
  probe.option(client, 'TCP_KEEPIDLE');
  probe.option(client, 'TCP_KEEPCNT');
  probe.option(client, 'TCP_KEEPINTVL');
  client.setKeepAlive(false);
  probe.option(client, 'SO_KEEPALIVE');
  client.destroy();
});
/*===
probe  .option(client, "SO_KEEPALIVE") -> 0
probe  .option(client, "SO_KEEPALIVE") -> 1
probe  .option(client, "TCP_KEEPIDLE") -> 7
probe  .option(client, "TCP_KEEPCNT") -> 10
probe  .option(client, "TCP_KEEPINTVL") -> 1
probe  .option(client, "SO_KEEPALIVE") -> 0
===*/
