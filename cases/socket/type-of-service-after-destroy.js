/*---
title   = "After destroy() the type of service is what was asked for last"
clauses = ["socket.get-type-of-service.as-asked-for"]
since   = "24.21.0"
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  client.setTypeOfService(255);
  client.destroy();
  console.log(client.getTypeOfService());
  client.setTypeOfService(4);
  console.log(client.getTypeOfService());
});
/*===
console  .log(255)
console  .log(4)
===*/
