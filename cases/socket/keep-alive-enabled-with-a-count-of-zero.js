/*---
title    = "A count of 0 enables keep-alive all the same"
clauses  = ["socket.set-keep-alive.interval-or-count-of-zero"]
since    = "24.21.0"
platform = ["linux"]
needs    = ["probe"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  client.setKeepAlive(true, 5000, 7000, 0);
  probe.option(client, 'SO_KEEPALIVE');
  client.destroy();
});
/*===
probe  .option(client, "SO_KEEPALIVE") -> 1
===*/
