/*---
title   = "The local address of one end is the remote address of the other"
clauses = [
    "socket.addresses.ends-agree",
    "socket.local-address.string",
    "socket.local-port.number",
    "socket.local-family.string",
    "socket.remote-address.string",
    "socket.remote-port.number",
    "socket.remote-family.string",
    "socket.address.bound",
    "socket.address.family-is-string",
]
---*/
let client;
const server = net.createServer((accepted) => {
  accepted.on('data', () => {
    assert.strictEqual(accepted.localAddress, client.remoteAddress);
    assert.strictEqual(accepted.localPort, client.remotePort);
    assert.strictEqual(accepted.remoteAddress, client.localAddress);
    assert.strictEqual(accepted.remotePort, client.localPort);
    console.log(accepted.localFamily, client.localFamily, accepted.remoteFamily);
    console.log(client.address());
    accepted.end();
  });
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  client = net.connect(server.address().port, '127.0.0.1', () => client.write('connected'));
  client.resume();
});
/*===
accepted  .localAddress -> "127.0.0.1"
accepted  .localPort -> $port1
accepted  .remoteAddress -> "127.0.0.1"
accepted  .remotePort -> $port2
console   .log("IPv4", "IPv4", "IPv4")
console   .log({address: "127.0.0.1", family: "IPv4", port: $port2})
===*/
