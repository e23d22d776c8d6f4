/*---
title   = "'IPv4' is a family for the look-up of the machine"
clauses = ["socket.connect-options.family-text"]
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen(0, '127.0.0.1', () => {
  // With these hints (V4MAPPED) it does not matter which addresses the machine has.
  const client = net.connect({
    port: server.address().port,
    host: 'localhost',
    family: 'IPv4',
    hints: 8,
  });
  client.resume();
  client.on('close', () => server.close());
});
/*===
client  lookup null, "127.0.0.1", 4, "localhost"
client  connect
===*/
