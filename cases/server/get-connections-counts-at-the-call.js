/*---
title   = "getConnections() tells the count of the moment of the call"
clauses = ["server.get-connections.at-the-call"]
---*/
const server = net.createServer((accepted) => {
  server.getConnections((error, count) => console.log(count));
  accepted.destroy();
  server.getConnections((error, count) => console.log(count));
  server.close();
});
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
console  .log(1)
console  .log(0)
===*/
