/*---
title    = "The kernel keeps the two lowest bits for itself"
clauses  = ["socket.get-type-of-service.of-the-connection"]
since    = "24.21.0"
platform = ["linux"]
needs    = ["probe"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  client.setTypeOfService(255);
  console.log(client.getTypeOfService(), probe.option(client, 'IP_TOS'));
  client.setTypeOfService(1);
  console.log(client.getTypeOfService(), probe.option(client, 'IP_TOS'));
  client.destroy();
});
/*===
console  .log(252, 252)
console  .log(0, 0)
===*/
