/*---
title   = "A destroyed socket is no connection any more before its 'close'"
clauses = ["server.get-connections.destroyed"]
---*/
const server = net.createServer((accepted) => {
  accepted.on('close', () => console.log('close'));
  accepted.destroy();
  server.getConnections((error, count) => console.log(count));
  server.close();
});
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
console  .log(0)
console  .log("close")
===*/
