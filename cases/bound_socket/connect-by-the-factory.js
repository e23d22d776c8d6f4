/*---
title   = "net.connect() takes a bound handle"
clauses = ["bound-socket.connect.from-its-address", "bound-socket.connect.at-once"]
since   = "24.21.0"
---*/
const endpoint = wire.listen();
const handle = new net.BoundSocket({ host: '127.0.0.1' });
const port = handle.address().port;
const client = net.connect({ port: endpoint.port, host: '127.0.0.1', handle }, () => {
  console.log(client.localPort === port);
  client.destroy();
});
/*===
console  .log(true)
===*/
