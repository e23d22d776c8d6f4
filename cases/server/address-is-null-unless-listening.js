/*---
title   = "address() is null before listen() and after close()"
clauses = [
    "server.address.null-before-listening",
    "server.address.null-after-close",
    "server.address.tcp",
    "server.address.family-is-string",
]
---*/
const server = net.createServer();
assert.strictEqual(server.address(), null);
server.listen(0, '127.0.0.1', () => {
  console.log(server.address());
  server.close();
  assert.strictEqual(server.address(), null);
});
/*===
server   .address() -> null
server   .address() -> {address: "127.0.0.1", family: "IPv4", port: $port1}
server   .address() -> null
console  .log({address: "127.0.0.1", family: "IPv4", port: $port1})
===*/
