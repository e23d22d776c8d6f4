/*---
title    = "A socket that a server of both families accepted is one of IPv6, whoever connects"
clauses  = ["socket.set-type-of-service.sets"]
since    = "24.21.0"
platform = ["linux"]
needs    = ["probe", "ipv6"]
---*/
const server = net.createServer((accepted) => {
  accepted.setTypeOfService(8);
  console.log(accepted.remoteFamily, accepted.getTypeOfService(), probe.option(accepted, 'IP_TOS'));
  accepted.destroy();
  server.close();
});
server.listen(0, '::', () => wire.connect(server.address().port, '127.0.0.1'));
/*===
program  exit empty
===*/
