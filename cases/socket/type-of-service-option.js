/*---
title    = "The option `typeOfService` is set in the kernel when the socket has connected"
clauses  = ["socket.new.type-of-service"]
since    = "24.21.0"
platform = ["linux"]
needs    = ["probe"]
---*/
const endpoint = wire.listen();
const client = net.connect({ port: endpoint.port, host: '127.0.0.1', typeOfService: 32 }, () => {
  probe.option(client, 'IP_TOS');
  client.destroy();
});
/*===
probe  .option(client, "IP_TOS") -> 32
===*/
