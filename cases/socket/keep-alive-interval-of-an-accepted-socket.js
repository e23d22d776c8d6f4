/*---
title    = "An accepted socket has an interval and a count of its own"
clauses  = [
    "socket.set-keep-alive.interval-and-count",
    "socket.set-keep-alive.interval-or-count-left-out",
]
since    = "24.21.0"
platform = ["linux"]
needs    = ["probe"]
timeout  = 20000
---*/
const server = net.createServer({ keepAlive: true, keepAliveInitialDelay: 4000 }, (accepted) => {
  probe.option(accepted, 'TCP_KEEPINTVL');
  probe.option(accepted, 'TCP_KEEPCNT');
  accepted.setKeepAlive(true, 4000, 7000, 3);
  probe.option(accepted, 'TCP_KEEPINTVL');
  probe.option(accepted, 'TCP_KEEPCNT');
  accepted.destroy();
  server.close();
});
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
probe  .option(accepted, "TCP_KEEPINTVL") -> 1
probe  .option(accepted, "TCP_KEEPCNT") -> 10
probe  .option(accepted, "TCP_KEEPINTVL") -> 7
probe  .option(accepted, "TCP_KEEPCNT") -> 3
===*/
