/*---
title    = "A socket that connects again sets its type of service again"
clauses  = ["socket.set-type-of-service.before-connecting"]
since    = "24.21.0"
platform = ["linux"]
needs    = ["probe"]
---*/
const endpoint = wire.listen();
const client = net.connect({ port: endpoint.port, host: '127.0.0.1', typeOfService: 8 });
client.once('connect', () => {
  client.setTypeOfService(16);
  client.destroy();
});
client.once('close', () => {
  client.connect(endpoint.port, '127.0.0.1', () => {
    probe.option(client, 'IP_TOS');
    client.destroy();
  });
});
/*===
probe  .option(client, "IP_TOS") -> 16
===*/
