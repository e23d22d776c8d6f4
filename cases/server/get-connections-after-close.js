/*---
title   = "A closed server still counts the connections that are open"
clauses = ["server.get-connections.count", "server.close.keeps-connections"]
---*/
const server = net.createServer((accepted) => {
  accepted.resume();
  server.close();
  server.getConnections((error, count) => {
    console.log(count);
    peer.end();
  });
  server.on('close', () => server.getConnections((error, count) => console.log(count)));
});
let peer;
server.listen(0, '127.0.0.1', () => {
  peer = wire.connect(server.address().port);
});
/*===
console  .log(1)
console  .log(0)
===*/
