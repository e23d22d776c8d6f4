/*---
title   = "A socket with a bound address does not look at a path"
clauses = ["bound-socket.connect.of-its-kind"]
since   = "24.21.0"
---*/
const endpoint = wire.listen();
const client = new net.Socket({ handle: new net.BoundSocket({ host: '127.0.0.1' }) });
client.connect({ port: endpoint.port, host: '127.0.0.1', path: tmp('nothing') }, () => {
  console.log(client.remotePort === endpoint.port);
  client.destroy();
});
client.once('close', () => {
  client.connect({ port: endpoint.port, path: tmp('nothing') });
  client.on('error', (error) => console.log(error.code));
});
/*===
console  .log(true)
console  .log("ENOENT")
===*/
