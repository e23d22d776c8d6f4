/*---
title   = "A socket of a path can connect to a port, and has its addresses then"
clauses = ["socket.connect.reconnect-after-close", "socket.connect.begins-anew"]
---*/
const byPath = wire.listen({ path: tmp('s') });
const byPort = wire.listen();
const client = net.connect(byPath.path, () => {
  byPath.accept();
  client.remoteAddress;
  client.destroy();
});
client.once('close', () => {
  client.connect(byPort.port, '127.0.0.1', () => {
    byPort.accept();
    client.remoteAddress;
    client.remoteFamily;
    client.destroy();
  });
});
/*===
client  .remoteAddress -> undefined
client  .remoteAddress -> "127.0.0.1"
client  .remoteFamily -> "IPv4"
===*/
