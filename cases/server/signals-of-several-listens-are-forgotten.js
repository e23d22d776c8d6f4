/*---
title   = "At 'close' a server forgets the signals of all its listen() calls"
clauses = [
    "server.listen-options.signals-of-several-listens",
    "server.listen-options.signal-forgotten-at-close",
]
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
  server.on('listening', () => server.close());
  server.on('close', () => setImmediate(() => {
    earlier.abort();
    own.abort();
  }));
});
/*===
server2  error {code: "EADDRINUSE"}
server2  listening
server2  close
===*/
