/*---
title   = "noDelay and keepAlive of a server are in force on the sockets that it accepts"
clauses = [
    "net.create-server.no-delay",
    "net.create-server.keep-alive",
    "net.create-server.keep-alive-initial-delay",
]
platform = ["linux"]
needs    = ["probe"]
---*/
const options = { noDelay: true, keepAlive: true, keepAliveInitialDelay: 4000 };
const server = net.createServer(options, (accepted) => {
  probe.option(accepted, 'TCP_NODELAY');
  probe.option(accepted, 'SO_KEEPALIVE');
  probe.option(accepted, 'TCP_KEEPIDLE');
  accepted.destroy();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  wire.connect(server.address().port);
});
/*===
probe  .option(accepted, "TCP_NODELAY") -> 1
probe  .option(accepted, "SO_KEEPALIVE") -> 1
probe  .option(accepted, "TCP_KEEPIDLE") -> 4
===*/
