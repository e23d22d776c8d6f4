/*---
title    = "setTypeOfService() sets IP_TOS, and getTypeOfService() tells it"
clauses  = [
    "socket.set-type-of-service.sets",
    "socket.set-type-of-service.returns-socket",
    "socket.get-type-of-service.of-the-connection",
]
since    = "24.21.0"
platform = ["linux"]
needs    = ["probe"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  client.getTypeOfService();
  assert.strictEqual(client.setTypeOfService(16), client);
  client.getTypeOfService();
  probe.option(client, 'IP_TOS');
  client.setTypeOfService(0);
  client.getTypeOfService();
  probe.option(client, 'IP_TOS');
  client.destroy();
});
/*===
client  .getTypeOfService() -> 0
client  .setTypeOfService(16) -> client
client  .getTypeOfService() -> 16
client  .setTypeOfService(0) -> client
client  .getTypeOfService() -> 0
probe  .option(client, "IP_TOS") -> 16
probe  .option(client, "IP_TOS") -> 0
===*/
