/*---
title   = "One ref() undoes unref(): the program waits for the server"
clauses = [
    "server.ref.keeps-program",
    "server.ref.returns-server",
    "server.unref.idempotent",
]
---*/
// The server is the only thing that keeps the program. An idle time-out alone does not.
let peer;
const server = net.createServer((accepted) => {
  peer = accepted.unref();
  accepted.write('connected');
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.once('data', () => {
    client.unref();
    client.setTimeout(40, () => {
      client.destroy();
      peer.destroy();
      server.close();
    });
  });
  server.unref();
  server.unref();
  assert.strictEqual(server.ref(), server);
});
/*===
client   timeout
server   close
===*/
