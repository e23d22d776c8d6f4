/*---
title   = "A server obeys the signal of an earlier listen() that failed as well as its own"
clauses = ["server.listen-options.signals-of-several-listens"]
---*/
const earlier = new AbortController();
const own = new AbortController();
const occupant = net.createServer();
occupant.listen(0, '127.0.0.1', () => {
  const port = occupant.address().port;
  const server = net.createServer();
  server.on('error', () => {
    occupant.close();
    server.listen({ port: 0, host: '127.0.0.1', signal: own.signal });
  });
  server.listen({ port, host: '127.0.0.1', signal: earlier.signal });
  server.on('listening', () => earlier.abort());
});
/*===
server2  error {code: "EADDRINUSE"}
server2  listening
server2  close
===*/
