/*---
title   = "Writing to a peer that has reset the connection fails with ECONNRESET"
clauses = [
    "socket.write.peer-has-reset",
    "socket.bytes-written.not-what-failed-at-once",
    "errors.error-then-close",
]
platform = ["linux"]
---*/
// Nothing is read from the accepted socket, so that it learns of the reset by its write.
const server = net.createServer({ pauseOnConnect: true });
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port);
  server.on('connection', (accepted) => {
    peer.reset();
    accepted.write('hello');
    server.close();
    accepted.on('error', () => {});
  });
});
/*===
accepted  error {code: "ECONNRESET", syscall: "write"}
accepted  close true
===*/
