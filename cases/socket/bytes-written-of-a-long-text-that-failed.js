/*---
title    = "A text of 5462 code units that the kernel refuses is counted"
clauses  = ["socket.bytes-written.what-failed-at-once"]
platform = ["linux"]
---*/
// Nothing is read from the accepted socket, so that it learns of the reset by its write.
const server = net.createServer({ pauseOnConnect: true });
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port);
  server.on('connection', (accepted) => {
    peer.reset();
    accepted.write('x'.repeat(5462));
    accepted.bytesWritten;
    accepted.on('error', () => {});
    accepted.on('close', () => accepted.bytesWritten);
    server.close();
  });
});
/*===
accepted  .bytesWritten -> 5462
accepted  error {code: "ECONNRESET", syscall: "write"}
accepted  .bytesWritten -> 5462
===*/
