/*---
title    = "keepAliveInitialDelay without keepAlive turns nothing on"
clauses  = ["socket.new.connection-options"]
platform = ["linux"]
needs    = ["probe"]
---*/
const client = new net.Socket({ keepAliveInitialDelay: 4000 });
client.connect(wire.listen().port, '127.0.0.1', () => {
  probe.option(client, 'SO_KEEPALIVE');
  client.destroy();
});
/*===
probe  .option(client, "SO_KEEPALIVE") -> 0
===*/
