/*---
title    = "What setTypeOfService() asks for before connecting waits for the connection"
clauses  = [
    "socket.set-type-of-service.before-connecting",
    "socket.get-type-of-service.as-asked-for",
]
since    = "24.21.0"
platform = ["linux"]
needs    = ["probe"]
---*/
const endpoint = wire.listen();
const client = new net.Socket({ typeOfService: 8 });
client.setTypeOfService(16);
console.log(client.getTypeOfService());
client.connect(endpoint.port, '127.0.0.1', () => {
  console.log(client.getTypeOfService(), probe.option(client, 'IP_TOS'));
  client.destroy();
});
/*===
console  .log(16)
console  .log(16, 16)
===*/
