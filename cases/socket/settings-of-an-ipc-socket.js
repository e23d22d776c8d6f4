/*---
title    = "setNoDelay() and setKeepAlive() of an IPC socket leave no trace on a later TCP connection"
clauses  = ["socket.set-no-delay.ignored-on-ipc", "socket.set-keep-alive.ignored-on-ipc"]
platform = ["linux"]
needs    = ["probe"]
---*/
const ipc = wire.listen({ path: tmp('sock') });
const tcp = wire.listen();
const client = net.connect(ipc.path, () => {
  console.log(client.setNoDelay() === client, client.setKeepAlive(true, 4000) === client);
  client.destroy();
});
client.once('close', () => {
  client.connect(tcp.port, '127.0.0.1', () => {
    probe.option(client, 'TCP_NODELAY');
    probe.option(client, 'SO_KEEPALIVE');
    client.destroy();
  });
});
/*===
console  .log(true, true)
probe    .option(client, "TCP_NODELAY") -> 0
probe    .option(client, "SO_KEEPALIVE") -> 0
===*/
