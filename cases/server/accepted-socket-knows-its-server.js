/*---
title   = "An accepted socket has its server as `server`, also after both are closed"
clauses = ["socket.server.of-accepted"]
---*/
const server = net.createServer((accepted) => {
  accepted.on('close', () => server.close());
  server.on('close', () => console.log(accepted.server === server));
  accepted.destroy();
});
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
console  .log(true)
===*/
