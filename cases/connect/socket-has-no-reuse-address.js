/*---
title    = "A connecting socket does not reuse addresses"
clauses  = ["socket.connect.no-reuse-address"]
platform = ["linux"]
needs    = ["probe"]
---*/
const client = net.connect(wire.listen().port, '127.0.0.1', () => {
  probe.option(client, 'SO_REUSEADDR');
  probe.option(client, 'SO_REUSEPORT');
  client.destroy();
});
/*===
probe  .option(client, "SO_REUSEADDR") -> 0
probe  .option(client, "SO_REUSEPORT") -> 0
===*/
