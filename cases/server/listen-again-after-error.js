/*---
title   = "A server whose listen() failed can listen again"
clauses = ["server.listen.again-after-error", "server.listen.address-in-use"]
---*/
const occupant = net.createServer();
occupant.listen(0, '127.0.0.1', () => {
  const server = net.createServer();
  server.on('error', () => server.listen(0, '127.0.0.1'));
  server.on('listening', () => {
    occupant.close();
    server.close();
  });
  server.listen(occupant.address().port, '127.0.0.1');
});
/*===
server2  error {code: "EADDRINUSE"}
server2  listening
server2  close
===*/
