/*---
title    = "noDelay and keepAlive given to connect() of a socket that was there before are ignored"
clauses  = ["socket.connect.ignores-settings"]
platform = ["linux"]
needs    = ["probe"]
---*/
const port = wire.listen().port;
const client = new net.Socket();
client.connect({ port, host: '127.0.0.1', noDelay: true, keepAlive: true }, () => {
  probe.option(client, 'TCP_NODELAY');
  probe.option(client, 'SO_KEEPALIVE');
  client.destroy();
});
/*===
probe  .option(client, "TCP_NODELAY") -> 0
probe  .option(client, "SO_KEEPALIVE") -> 0
===*/
