/*---
title    = "setNoDelay(false) before connecting takes the option of the constructor back"
clauses  = ["socket.set-no-delay.before-connecting", "socket.set-no-delay.enables-nagle"]
platform = ["linux"]
needs    = ["probe"]
---*/
const client = new net.Socket({ noDelay: true });
client.setNoDelay(false);
client.connect(wire.listen().port, '127.0.0.1', () => {
  probe.option(client, 'TCP_NODELAY');
  client.destroy();
});
/*===
probe  .option(client, "TCP_NODELAY") -> 0
===*/
