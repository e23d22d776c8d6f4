/*---
title   = "A server does not tell how many connections it has by a property"
clauses = ["server.connections.gone"]
---*/
const server = net.createServer((accepted) => {
  console.log(server.connections);
  accepted.destroy();
  server.close();
});
console.log(server.connections);
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
console  .log(undefined)
console  .log(undefined)
===*/
