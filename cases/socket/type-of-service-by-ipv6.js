/*---
title    = "By IPv6 the type of service is the traffic class, not IP_TOS"
clauses  = ["socket.set-type-of-service.sets"]
since    = "24.21.0"
platform = ["linux"]
needs    = ["probe", "ipv6"]
---*/
const endpoint = wire.listen({ host: '::1' });
const client = net.connect(endpoint.port, '::1', () => {
  client.setTypeOfService(16);
  console.log(client.getTypeOfService(), probe.option(client, 'IP_TOS'));
  client.destroy();
});
/*===
console  .log(16, 0)
===*/
