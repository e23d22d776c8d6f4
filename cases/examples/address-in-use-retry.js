/*---
title   = "The documents' server retries a port in use until it is free"
clauses = [
    "server.listen.address-in-use",
    "server.listen.again-after-error",
    "server.event-error.emitted",
]
needs   = ["port:8124"]
---*/
const PORT = 8124;
const HOST = '127.0.0.1';
const server = net.createServer();

// The document's program; it waits 1000 ms.
server.on('error', (e) => {
  if (e.code === 'EADDRINUSE') {
    console.error('Address in use, retrying...');
    setTimeout(() => {
      server.close();
      server.listen(PORT, HOST);
    }, 20);
  }
});

// Ours: another server has the port, and gives it back at the first failure.
const occupant = net.createServer();
occupant.listen(PORT, HOST, () => server.listen(PORT, HOST));
server.once('error', () => occupant.close());
server.on('listening', () => server.close());
/*===
server2  listening
server   error {code: "EADDRINUSE"}
server   listening
console  .error("Address in use, retrying...")
===*/
