/*---
title    = "A connection that the peer has reset before it is accepted is announced, without a remote address"
clauses  = ["server.event-connection.already-reset"]
platform = ["linux"]
---*/
const server = net.createServer((accepted) => {
  console.log(accepted.remoteAddress, accepted.remotePort, accepted.localAddress);
  accepted.on('error', (error) => console.log(error.code));
  accepted.resume();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port);
  peer.reset();
});
/*===
server   connection accepted
console  .log(undefined, undefined, "127.0.0.1")
console  .log("ECONNRESET")
===*/
