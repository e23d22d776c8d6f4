/*---
title    = "An accepted socket has a type of service of its own"
clauses  = ["socket.set-type-of-service.sets"]
since    = "24.21.0"
platform = ["linux"]
needs    = ["probe"]
---*/
const server = net.createServer((accepted) => {
  console.log(accepted.getTypeOfService());
  accepted.setTypeOfService(8);
  console.log(accepted.getTypeOfService(), probe.option(accepted, 'IP_TOS'));
  accepted.destroy();
  server.close();
});
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
console  .log(0)
console  .log(8, 8)
===*/
