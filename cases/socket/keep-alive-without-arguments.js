/*---
title    = "setKeepAlive() without arguments turns keep-alive off"
clauses  = ["socket.set-keep-alive.enables", "socket.connect-options.keep-alive"]
platform = ["linux"]
needs    = ["probe"]
---*/
const port = wire.listen().port;
const client = net.connect({ port, host: '127.0.0.1', keepAlive: true }, () => {
  probe.option(client, 'SO_KEEPALIVE');
  client.setKeepAlive();
  probe.option(client, 'SO_KEEPALIVE');
  client.destroy();
});
/*===
probe  .option(client, "SO_KEEPALIVE") -> 1
probe  .option(client, "SO_KEEPALIVE") -> 0
===*/
