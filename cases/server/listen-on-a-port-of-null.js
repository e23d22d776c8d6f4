/*---
title   = "listen(null, callback) listens on a port that the system chose"
clauses = ["server.listen-port.omitted-assigns"]
---*/
const server = net.createServer();
server.listen(null, () => {
  console.log(server.address().port > 0);
  server.close();
});
/*===
server   listen callback ()
console  .log(true)
===*/
