/*---
title   = "'IPv4' is a family for the look-up of the machine"
clauses = ["socket.connect-options.family-text"]
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen(0, '127.0.0.1', () => {
  const client = net.connect({ port: server.address().port, host: 'localhost', family: 'IPv4' });
  client.resume();
  client.on('close', () => server.close());
});
/*===
client  lookup null, "127.0.0.1", 4, "localhost"
client  connect
===*/
