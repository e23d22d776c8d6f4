/*---
title    = "Writes that leave together fail together, each with the same error"
clauses  = ["socket.write.peer-has-reset", "socket.write.failure-reaches-all"]
platform = ["linux"]
---*/
// Nothing is read from the accepted socket, so that it learns of the reset by its write.
const server = net.createServer({ pauseOnConnect: true });
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port);
  server.on('connection', (accepted) => {
    let first;
    peer.reset();
    accepted.cork();
    accepted.write('a', (error) => {
      first = error;
      console.log('a', error.code, error.syscall);
    });
    accepted.write('b', (error) => console.log('b', error === first));
    accepted.uncork();
    accepted.on('error', (error) => {
      console.log('event', error === first, accepted.errored === first);
    });
    server.close();
  });
});
/*===
console   .log("a", "ECONNRESET", "write")
console   .log("b", true)
console   .log("event", true, true)
accepted  close true
===*/
