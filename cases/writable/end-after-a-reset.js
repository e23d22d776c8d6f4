/*---
title    = "end() of a socket that does not know yet of a reset by the peer finishes"
clauses  = ["socket.end.after-reset"]
platform = ["linux"]
---*/
// Nothing is read from the accepted socket, so that it does not learn of the reset.
const server = net.createServer({ pauseOnConnect: true });
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port);
  server.on('connection', (accepted) => {
    peer.reset();
    accepted.end((error) => console.log('end', error));
    accepted.on('finish', () => {
      console.log('finish');
      accepted.destroy();
    });
    server.close();
  });
});
/*===
console   .log("end", null)
console   .log("finish")
accepted  never error
accepted  close false
===*/
