/*---
title   = "The documents' server listens exclusively on port 80 of localhost"
clauses = [
    "server.listen-options.exclusive",
    "server.listen-options.port-as-listen-port",
    "server.listen-port.host-name",
]
needs   = ["port:80", "root"]
---*/
const server = net.createServer();

// The document's program.
server.listen({
  host: 'localhost',
  port: 80,
  exclusive: true,
});

// Ours.
server.on('listening', () => {
  assert.strictEqual(server.address().port, 80);
  server.close();
});
/*===
server  listening
server  close
===*/
