/*---
title   = "A socket that nobody had read learns of a reset when it is read"
clauses = ["errors.peer-reset"]
---*/
const server = net.createServer({ pauseOnConnect: true });
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port);
  server.on('connection', (accepted) => {
    peer.reset();
    accepted.on('error', (error) => console.log(error.code, error.syscall));
    setImmediate(() => {
      accepted.destroyed;
      accepted.resume();
    });
    server.close();
  });
});
/*===
accepted  .destroyed -> false
console   .log("ECONNRESET", "read")
accepted  never end
accepted  close true
===*/
