/*---
title   = "listen(callback) listens on a port that the system chose, and adds its callback"
clauses = ["server.listen-port.omitted-assigns", "server.listen.callback-is-listener"]
---*/
const server = net.createServer();
server.listen(() => {
  console.log(server.address().port > 0);
  server.close();
});
/*===
server   .listen(function) -> server
server   listen callback ()
console  .log(true)
===*/
