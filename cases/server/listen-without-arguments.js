/*---
title   = "listen() without arguments listens on a port that the system chose"
clauses = ["server.listen-port.omitted-assigns", "server.listen.returns-server"]
---*/
const server = net.createServer();
server.on('listening', () => {
  console.log(server.address().port > 0);
  server.close();
});
server.listen();
/*===
server   .listen() -> server
server   listening ()
console  .log(true)
===*/
