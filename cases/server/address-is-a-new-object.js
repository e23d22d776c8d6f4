/*---
title   = "Each call of address() makes an object of its own"
clauses = ["server.address.new-object"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  address.port = 0;
  console.log(server.address() === address, server.address().port === 0);
  server.close();
});
/*===
console  .log(false, false)
===*/
