/*---
title    = "setNoDelay() before connecting is in force when the socket has connected"
clauses  = ["socket.set-no-delay.disables-nagle", "socket.set-no-delay.before-connecting"]
platform = ["linux"]
needs    = ["probe"]
---*/
const endpoint = wire.listen();
const client = new net.Socket();
client.setNoDelay(true);
client.connect(endpoint.port, '127.0.0.1', () => {
  probe.option(client, 'TCP_NODELAY');
  client.destroy();
});
/*===
probe  .option(client, "TCP_NODELAY") -> 1
===*/
