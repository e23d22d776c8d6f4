/*---
title    = "A write in the callback of one that failed fails with the same error"
clauses  = ["socket.write.failure-reaches-all"]
platform = ["linux"]
---*/
const server = net.createServer({ pauseOnConnect: true });
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port);
  server.on('connection', (accepted) => {
    peer.reset();
    accepted.write('a', (error) => {
      console.log('a', error.code);
      accepted.write('b', (second) => console.log('b', second.code));
    });
    accepted.on('error', (error) => console.log('event', error.code));
    server.close();
  });
});
/*===
console   .log("a", "ECONNRESET")
console   .log("b", "ECONNRESET")
console   .log("event", "ECONNRESET")
accepted  close true
===*/
