/*---
title   = "Writing to a peer that has ended and then reset the connection fails with EPIPE"
clauses = ["socket.write.peer-is-gone", "errors.error-then-close"]
platform = ["linux"]
---*/
const server = net.createServer({ allowHalfOpen: true });
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port);
  peer.end();
  server.on('connection', (accepted) => {
    accepted.resume();
    accepted.on('end', () => {
      peer.reset();
      accepted.write('hello');
    });
    accepted.on('error', () => {});
    server.close();
  });
});
/*===
accepted  end
accepted  error {code: "EPIPE", syscall: "write"}
accepted  close true
===*/
