/*---
title   = "An accepted socket knows its server, and one that connects has none"
clauses = ["socket.server.of-accepted"]
---*/
const server = net.createServer((accepted) => {
  console.log(accepted.server === server);
  accepted.end();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  console.log(client.server);
  client.resume();
});
/*===
console  .log(null)
console  .log(true)
===*/
