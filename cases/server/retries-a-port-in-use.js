/*---
title   = "A server that closes and listens again in its 'error' emits both 'close' and 'listening'"
clauses = ["server.listen.again-after-error", "server.close.emits-close-when-not-open"]
---*/
const occupant = net.createServer();
occupant.listen(0, '127.0.0.1', () => {
  const port = occupant.address().port;
  const server = net.createServer();
  server.once('error', () => {
    occupant.close(() => {
      server.close();
      server.listen(port, '127.0.0.1');
    });
  });
  server.on('listening', () => {
    console.log(server.address().port === port);
    server.close();
  });
  server.listen(port, '127.0.0.1');
});
/*===
server2  error {code: "EADDRINUSE"}
server2  close
server2  listening
server2  close
console  .log(true)
===*/
