/*---
title    = "noDelay and keepAlive are not set on the listening socket"
clauses  = ["net.create-server.options-of-accepted-only"]
platform = ["linux"]
needs    = ["probe"]
---*/
const server = net.createServer({ noDelay: true, keepAlive: true });
server.listen(0, '127.0.0.1', () => {
  probe.option(server, 'TCP_NODELAY');
  probe.option(server, 'SO_KEEPALIVE');
  server.close();
});
/*===
probe  .option(server, "TCP_NODELAY") -> 0
probe  .option(server, "SO_KEEPALIVE") -> 0
===*/
