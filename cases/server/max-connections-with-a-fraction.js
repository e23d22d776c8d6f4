/*---
title   = "maxConnections of 1.5 lets two connections in"
clauses = ["server.max-connections.compared-as-a-number"]
---*/
const open = [];
const server = net.createServer((accepted) => {
  open.push(accepted);
  const next = net.connect(server.address().port, '127.0.0.1');
  next.resume();
  if (open.length < 2) return;
  next.on('close', () => {
    open.forEach((socket) => socket.destroy());
    server.close();
  });
});
server.maxConnections = 1.5;
server.listen(0, '127.0.0.1', () => {
  net.connect(server.address().port, '127.0.0.1').resume();
});
/*===
server  connection accepted
server  connection accepted2
server  drop {}
===*/
