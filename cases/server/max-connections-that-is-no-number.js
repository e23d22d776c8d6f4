/*---
title   = "maxConnections of NaN puts no limit"
clauses = ["server.max-connections.compared-as-a-number"]
---*/
const open = [];
const server = net.createServer((accepted) => {
  open.push(accepted);
  if (open.length < 2) {
    wire.connect(server.address().port);
    return;
  }
  open.forEach((socket) => socket.destroy());
  server.close();
});
server.maxConnections = NaN;
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
server  connection accepted
server  connection accepted2
server  never drop
===*/
