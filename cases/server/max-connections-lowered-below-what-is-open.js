/*---
title   = "A maxConnections below the number of open connections closes none of them"
clauses = ["server.max-connections.changed-while-running", "server.max-connections.drops-above"]
---*/
const open = [];
const server = net.createServer((accepted) => {
  accepted.resume();
  open.push(accepted);
  const next = net.connect(server.address().port, '127.0.0.1');
  next.resume();
  if (open.length < 2) return;
  server.maxConnections = 1;
  next.on('close', () => {
    server.getConnections((error, count) => {
      console.log(count);
      open.forEach((socket) => socket.destroy());
      server.close();
    });
  });
});
server.listen(0, '127.0.0.1', () => {
  net.connect(server.address().port, '127.0.0.1').resume();
});
/*===
server   connection accepted
server   connection accepted2
server   drop {}
console  .log(2)
===*/
