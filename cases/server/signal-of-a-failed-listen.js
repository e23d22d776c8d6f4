/*---
title   = "The signal of a listen() that failed still closes the server"
clauses = ["server.listen-options.signal-closes", "server.event-error.close-does-not-follow"]
---*/
const controller = new AbortController();
const occupant = net.createServer();
occupant.listen(0, '127.0.0.1', () => {
  const server = net.createServer();
  server.on('error', () => {
    controller.abort();
    occupant.close();
  });
  server.listen({ port: occupant.address().port, host: '127.0.0.1', signal: controller.signal });
});
/*===
server2  error {code: "EADDRINUSE"}
server2  close
===*/
