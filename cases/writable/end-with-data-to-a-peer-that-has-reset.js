/*---
title    = "end(data) to a peer that has reset fails, and 'finish' does not come"
clauses  = ["socket.write.peer-has-reset", "socket.write.failure-reaches-all"]
platform = ["linux"]
---*/
const server = net.createServer({ pauseOnConnect: true });
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port);
  server.on('connection', (accepted) => {
    peer.reset();
    accepted.end('last', (error) => console.log('end', error.code));
    accepted.on('error', (error) => console.log('event', error.code));
    server.close();
  });
});
/*===
console   .log("end", "ECONNRESET")
console   .log("event", "ECONNRESET")
accepted  never finish
accepted  close true
===*/
