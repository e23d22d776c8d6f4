/*---
title    = "An accepted socket names the client's end as remote, and its own as local"
clauses  = [
    "server.event-connection.argument-is-socket",
    "socket.remote-address.string",
    "socket.local-address.string",
]
platform = ["linux"]
---*/
const server = net.createServer((accepted) => {
  console.log(accepted.remoteAddress, accepted.remoteFamily, accepted.remotePort === peer.port);
  console.log(accepted.localAddress, accepted.localFamily);
  console.log(accepted.localPort === server.address().port);
  accepted.destroy();
  server.close();
});
let peer;
server.listen(0, '0.0.0.0', () => {
  peer = wire.connect(server.address().port, '127.0.0.7');
});
/*===
console  .log("127.0.0.1", "IPv4", true)
console  .log("127.0.0.7", "IPv4")
console  .log(true)
===*/
