/*---
title   = "While the kernel connects, the type of service can be set"
clauses = ["socket.set-type-of-service.sets"]
since   = "24.21.0"
---*/
const endpoint = wire.unanswering();
const client = net.connect(endpoint.port, '127.0.0.1');
client.setTimeout(50, () => {
  client.setTypeOfService(16);
  client.getTypeOfService();
  client.destroy();
});
/*===
client  .getTypeOfService() -> 16
===*/
