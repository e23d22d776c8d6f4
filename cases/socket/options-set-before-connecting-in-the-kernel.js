/*---
title   = "noDelay and keepAlive given to connect() are in force when it has connected"
clauses = [
    "socket.connect-options.no-delay",
    "socket.connect-options.keep-alive",
    "socket.connect-options.keep-alive-initial-delay",
]
platform = ["linux"]
needs    = ["probe"]
---*/
const client = net.connect({
  port: wire.listen().port,
  host: '127.0.0.1',
  noDelay: true,
  keepAlive: true,
  keepAliveInitialDelay: 3000,
}, () => {
  probe.option(client, 'TCP_NODELAY');
  probe.option(client, 'SO_KEEPALIVE');
  probe.option(client, 'TCP_KEEPIDLE');
  client.destroy();
});
/*===
probe  .option(client, "TCP_NODELAY") -> 1
probe  .option(client, "SO_KEEPALIVE") -> 1
probe  .option(client, "TCP_KEEPIDLE") -> 3
===*/
