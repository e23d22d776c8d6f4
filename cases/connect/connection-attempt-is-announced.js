/*---
title   = "'connectionAttempt' tells address, port and family before 'connect'"
clauses = [
    "socket.event-connection-attempt.arguments",
    "socket.event-lookup.not-for-address",
]
since   = "20.12.0"
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.resume();
  client.on('close', () => server.close());
});
/*===
client  connectionAttempt "127.0.0.1", $port1, 4
client  connect
client  never lookup
client  connectionAttempt  before  client  connect
===*/
