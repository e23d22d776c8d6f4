/*---
title   = "Without a lookup of its own connect() resolves 'localhost' to the loopback"
clauses = ["socket.connect-options.lookup-default", "socket.event-lookup.arguments"]
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen(0, '127.0.0.1', () => {
  const client = net.connect({ port: server.address().port, host: 'localhost', family: 4 });
  client.resume();
  client.on('close', () => server.close());
});
/*===
client  lookup null, "127.0.0.1", 4, "localhost"
client  connect
===*/
