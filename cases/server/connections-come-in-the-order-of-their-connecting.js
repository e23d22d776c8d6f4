/*---
title   = "Connections that wait are accepted in the order in which they were made"
clauses = ["server.event-connection.in-order"]
---*/
const ports = [];
const server = net.createServer((accepted) => {
  console.log(ports.shift() === accepted.remotePort);
  accepted.destroy();
  if (ports.length === 0) server.close();
});
server.listen(0, '127.0.0.1', () => {
  for (let i = 0; i < 3; i += 1) ports.push(wire.connect(server.address().port).port);
});
/*===
console  .log(true)
console  .log(true)
console  .log(true)
===*/
