/*---
title   = "The local address of a wildcard is the true one once connected"
clauses = ["bound-socket.connect.local-address"]
since   = "24.21.0"
---*/
const endpoint = wire.listen();
const client = new net.Socket({ handle: new net.BoundSocket() });
console.log(client.localAddress);
client.connect(endpoint.port, '127.0.0.1', () => {
  console.log(client.localAddress, client.address().address);
  client.destroy();
});
console.log(client.localAddress);
/*===
console  .log("0.0.0.0")
console  .log("0.0.0.0")
console  .log("127.0.0.1", "127.0.0.1")
===*/
