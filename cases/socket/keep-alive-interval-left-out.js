/*---
title    = "Without an interval it is one second, without a count ten probes"
clauses  = ["socket.set-keep-alive.interval-or-count-left-out"]
since    = "24.21.0"
platform = ["linux"]
needs    = ["probe"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const show = () => {
    probe.option(client, 'TCP_KEEPINTVL');
    probe.option(client, 'TCP_KEEPCNT');
  };
  client.setKeepAlive(true, 5000, 7000, 3);
  client.setKeepAlive(true, 5000, 6000);
  show();
  client.setKeepAlive(true, 5000, undefined, 4);
  show();
  client.setKeepAlive(true, 5000, -1000, 5);
  show();
  client.destroy();
});
/*===
probe  .option(client, "TCP_KEEPINTVL") -> 6
probe  .option(client, "TCP_KEEPCNT") -> 10
probe  .option(client, "TCP_KEEPINTVL") -> 1
probe  .option(client, "TCP_KEEPCNT") -> 4
probe  .option(client, "TCP_KEEPINTVL") -> 1
probe  .option(client, "TCP_KEEPCNT") -> 5
===*/
