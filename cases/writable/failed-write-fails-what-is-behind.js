/*---
title    = "A write that fails takes those made after it with it, in order, before 'error'"
clauses  = ["socket.write.failure-reaches-all", "errors.error-then-close"]
platform = ["linux"]
---*/
// Nothing is read from the accepted socket, so that it learns of the reset by its write.
const server = net.createServer({ pauseOnConnect: true });
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port);
  server.on('connection', (accepted) => {
    peer.reset();
    accepted.write('a', (error) => console.log('a', error.code));
    accepted.errored;
    accepted.write('b', (error) => console.log('b', error.code));
    accepted.writableLength;
    accepted.end('c', (error) => console.log('end', error.code));
    accepted.writableEnded;
    accepted.on('error', (error) => console.log('event', error.code));
    accepted.on('close', () => console.log('close'));
    server.close();
  });
});
/*===
console   .log("a", "ECONNRESET")
console   .log("b", "ECONNRESET")
console   .log("end", "ECONNRESET")
console   .log("event", "ECONNRESET")
console   .log("close")
accepted  never finish
===*/
