/*---
title   = "listen(undefined, host) listens on that host, on a port that the system chose"
clauses = ["server.listen-port.omitted-assigns"]
---*/
const server = net.createServer();
server.listen(undefined, '127.0.0.1', () => {
  console.log(server.address().address, server.address().port > 0);
  server.close();
});
/*===
console  .log("127.0.0.1", true)
===*/
