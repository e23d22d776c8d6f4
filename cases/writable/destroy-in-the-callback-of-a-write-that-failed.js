/*---
title    = "destroy() in the callback of a write that failed comes before the error"
clauses  = ["socket.write.failure-reaches-all", "socket.destroy.without-error"]
platform = ["linux"]
---*/
const server = net.createServer({ pauseOnConnect: true });
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port);
  server.on('connection', (accepted) => {
    peer.reset();
    accepted.write('a', () => {
      accepted.destroyed;
      accepted.destroy();
    });
    accepted.on('error', (error) => console.log(error.code));
    server.close();
  });
});
/*===
accepted  .destroyed -> false
accepted  never error
accepted  close false
===*/
