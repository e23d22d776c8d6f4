/*---
title    = "A write that fails leaves the socket errored, but not destroyed yet"
clauses  = ["stream.errored.is-the-error", "socket.write.failure-reaches-all"]
platform = ["linux"]
---*/
// Nothing is read from the accepted socket, so that it learns of the reset by its write.
const server = net.createServer({ pauseOnConnect: true });
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port);
  server.on('connection', (accepted) => {
    peer.reset();
    accepted.write('a');
    console.log(accepted.errored.code, accepted.destroyed, accepted.closed);
    console.log(accepted.writable, accepted.readable, accepted.readableAborted);
    accepted.on('error', () => console.log(accepted.destroyed, accepted.readable));
    server.close();
  });
});
/*===
console   .log("ECONNRESET", false, false)
console   .log(false, true, true)
console   .log(true, false)
===*/
