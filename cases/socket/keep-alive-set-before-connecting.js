/*---
title    = "setKeepAlive() before connecting is in force when the socket has connected"
clauses  = [
    "socket.set-keep-alive.enables",
    "socket.set-keep-alive.initial-delay",
    "socket.set-keep-alive.before-connecting",
]
platform = ["linux"]
needs    = ["probe"]
---*/
const endpoint = wire.listen();
const client = new net.Socket();
client.setKeepAlive(true, 6000);
client.connect(endpoint.port, '127.0.0.1', () => {
  probe.option(client, 'SO_KEEPALIVE');
  probe.option(client, 'TCP_KEEPIDLE');
  client.destroy();
});
/*===
probe  .option(client, "SO_KEEPALIVE") -> 1
probe  .option(client, "TCP_KEEPIDLE") -> 6
===*/
