/*---
title    = "A negative keepAliveInitialDelay of the constructor counts as 0"
clauses  = ["socket.new.keep-alive-delay-negative"]
platform = ["linux"]
needs    = ["probe"]
---*/
const client = new net.Socket({ keepAlive: true, keepAliveInitialDelay: -4000 });
client.connect(wire.listen().port, '127.0.0.1', () => {
  probe.option(client, 'SO_KEEPALIVE');
  client.destroy();
});
/*===
probe  .option(client, "SO_KEEPALIVE") -> 1
===*/
