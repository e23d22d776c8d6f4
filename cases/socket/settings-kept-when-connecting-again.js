/*---
title    = "What setNoDelay() and setKeepAlive() asked for holds for the next connection, too"
clauses  = ["socket.settings.kept-when-connecting-again"]
platform = ["linux"]
needs    = ["probe"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  client.setNoDelay();
  client.setKeepAlive(true, 4000);
  client.destroy();
});
client.once('close', () => {
  client.connect(endpoint.port, '127.0.0.1', () => {
    probe.option(client, 'TCP_NODELAY');
    probe.option(client, 'SO_KEEPALIVE');
    probe.option(client, 'TCP_KEEPIDLE');
    client.destroy();
  });
});
/*===
probe  .option(client, "TCP_NODELAY") -> 1
probe  .option(client, "SO_KEEPALIVE") -> 1
probe  .option(client, "TCP_KEEPIDLE") -> 4
===*/
