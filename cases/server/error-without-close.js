/*---
title   = "'error' on a server is not followed by 'close'"
clauses = [
    "server.event-error.emitted",
    "server.event-error.close-does-not-follow",
    "server.listen.address-in-use",
    "server.listen.address-in-use-identity",
]
---*/
const occupant = net.createServer();
occupant.listen(0, '127.0.0.1', () => {
  const server = net.createServer();
  server.on('error', () => occupant.close());
  server.listen(occupant.address().port, '127.0.0.1');
});
/*===
server2  error {code: "EADDRINUSE", syscall: "listen", address: "127.0.0.1", port: $port1}
server2  never close
server2  never listening
===*/
