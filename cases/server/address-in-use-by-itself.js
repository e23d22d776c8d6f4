/*---
title   = "A second server on the port of one in the same process gets EADDRINUSE, and the first goes on"
clauses = ["server.listen.address-in-use"]
---*/
const server = net.createServer((accepted) => {
  accepted.destroy();
  server.close();
});
const other = net.createServer();
other.on('error', (error) => {
  console.log(error.code, other.listening, server.listening);
  wire.connect(server.address().port);
});
server.listen(0, '127.0.0.1', () => other.listen(server.address().port, '127.0.0.1'));
/*===
console  .log("EADDRINUSE", false, true)
server   connection accepted
server   close
===*/
