/*---
title   = "'lookup' tells the address found, before the connection is attempted"
clauses = [
    "socket.event-lookup.after-resolving",
    "socket.event-lookup.arguments",
    "socket.connect-options.lookup",
]
since   = "20.12.0"
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen(0, '127.0.0.1', () => {
  const client = net.connect({
    port: server.address().port,
    host: 'name.example',
    autoSelectFamily: false,
    lookup: (host, options, callback) => callback(null, '127.0.0.1', 4),
  });
  client.resume();
  client.on('close', () => server.close());
});
/*===
client  lookup null, "127.0.0.1", 4, "name.example"
client  connectionAttempt "127.0.0.1", $port1, 4
client  connect
client  lookup  before  client  connectionAttempt
===*/
