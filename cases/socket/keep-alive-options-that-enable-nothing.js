/*---
title    = "An object without a true `enable` turns keep-alive off"
clauses  = ["socket.set-keep-alive.options"]
since    = "24.21.0"
platform = ["linux"]
needs    = ["probe"]
timeout  = 20000
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  [
    { enable: 'yes' }, {}, { enable: 1 }, { enable: false, initialDelay: 5000 },
  ].forEach((options) => {
    client.setKeepAlive(options);
    probe.option(client, 'SO_KEEPALIVE');
  });
  [[], [true], Buffer.from('x'), client, null].forEach((value) => {
    client.setKeepAlive(true);
    client.setKeepAlive(value);
    probe.option(client, 'SO_KEEPALIVE');
  });
  client.setKeepAlive(() => {});
  probe.option(client, 'SO_KEEPALIVE');
  client.destroy();
});
/*===
probe  .option(client, "SO_KEEPALIVE") -> 1
probe  .option(client, "SO_KEEPALIVE") -> 0
probe  .option(client, "SO_KEEPALIVE") -> 1
probe  .option(client, "SO_KEEPALIVE") -> 0
probe  .option(client, "SO_KEEPALIVE") -> 0
probe  .option(client, "SO_KEEPALIVE") -> 0
probe  .option(client, "SO_KEEPALIVE") -> 0
probe  .option(client, "SO_KEEPALIVE") -> 0
probe  .option(client, "SO_KEEPALIVE") -> 0
probe  .option(client, "SO_KEEPALIVE") -> 1
===*/
