/*---
title   = "maxConnections of null or undefined puts no limit"
clauses = ["server.max-connections.without-a-limit"]
---*/
const open = [];
const server = net.createServer((accepted) => {
  open.push(accepted);
  server.maxConnections = undefined;
  if (open.length < 3) {
    wire.connect(server.address().port);
    return;
  }
  open.forEach((socket) => socket.destroy());
  server.close();
});
server.maxConnections = null;
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
server  .maxConnections = null
server  connection accepted
server  .maxConnections = undefined
server  connection accepted2
server  .maxConnections = undefined
server  connection accepted3
server  .maxConnections = undefined
server  never drop
===*/
