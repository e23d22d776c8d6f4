/*---
title   = "The remote port of an accepted socket is the port that its peer connects from"
clauses = ["socket.remote-port.number", "socket.remote-address.string", "socket.remote-family.string"]
---*/
const server = net.createServer((accepted) => {
  accepted.remoteAddress;
  accepted.remoteFamily;
  console.log(accepted.remotePort === peer.port);
  accepted.destroy();
  server.close();
});
let peer;
server.listen(0, '127.0.0.1', () => {
  peer = wire.connect(server.address().port);
});
/*===
accepted  .remoteAddress -> "127.0.0.1"
accepted  .remoteFamily -> "IPv4"
console   .log(true)
===*/
