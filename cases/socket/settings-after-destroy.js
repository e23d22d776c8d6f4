/*---
title    = "setNoDelay() and setKeepAlive() of a closed socket are in force when it connects again"
clauses  = ["socket.set-no-delay.before-connecting", "socket.set-keep-alive.before-connecting"]
platform = ["linux"]
needs    = ["probe"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => client.destroy());
client.once('close', () => {
  console.log(client.setNoDelay() === client, client.setKeepAlive(true, 4000) === client);
  client.connect(endpoint.port, '127.0.0.1', () => {
    probe.option(client, 'TCP_NODELAY');
    probe.option(client, 'TCP_KEEPIDLE');
    client.destroy();
  });
});
/*===
console  .log(true, true)
probe    .option(client, "TCP_NODELAY") -> 1
probe    .option(client, "TCP_KEEPIDLE") -> 4
===*/
