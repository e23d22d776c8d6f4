/*---
title    = "An interval is taken as a number"
clauses  = ["socket.set-keep-alive.interval-and-count"]
since    = "24.21.0"
platform = ["linux"]
needs    = ["probe"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  client.setKeepAlive(true, '5000', '4000', 6);
  probe.option(client, 'TCP_KEEPINTVL');
  probe.option(client, 'TCP_KEEPCNT');
  client.destroy();
});
/*===
probe  .option(client, "TCP_KEEPINTVL") -> 4
probe  .option(client, "TCP_KEEPCNT") -> 6
===*/
