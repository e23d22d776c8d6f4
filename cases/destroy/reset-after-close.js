/*---
title   = "resetAndDestroy() in 'close' is without effect"
clauses = ["socket.reset-and-destroy.not-connected", "socket.event-close.fully-closed"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.destroy();
});
client.on('close', () => client.resetAndDestroy());
/*===
client  close false
client  .resetAndDestroy() -> client
client  never error
===*/
