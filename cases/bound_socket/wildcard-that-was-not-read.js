/*---
title    = "A wildcard address that was not read is the true one in the turn of connect()"
clauses  = ["bound-socket.connect.local-address", "bound-socket.connect.at-once"]
since    = "24.21.0"
platform = ["linux"]
---*/
const endpoint = wire.listen();
const client = new net.Socket({ handle: new net.BoundSocket() });
client.connect(endpoint.port, '127.0.0.1', () => client.destroy());
console.log(client.localAddress);
/*===
console  .log("127.0.0.1")
===*/
