/*---
title   = "getConnections() counts all connections that are open"
clauses = ["server.get-connections.count"]
---*/
const open = [];
const server = net.createServer((accepted) => {
  open.push(accepted);
  if (open.length < 3) return;
  server.getConnections((error, count) => console.log(count));
  open.shift().destroy();
  server.getConnections((error, count) => {
    console.log(count);
    open.forEach((socket) => socket.destroy());
    server.close();
  });
});
server.listen(0, '127.0.0.1', () => {
  for (let i = 0; i < 3; i += 1) wire.connect(server.address().port);
});
/*===
console  .log(3)
console  .log(2)
===*/
