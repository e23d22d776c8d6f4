/*---
title   = "'connectionAttemptFailed' tells of a failed attempt, and the next address is tried"
clauses = [
    "socket.event-connection-attempt-failed.arguments",
    "socket.event-connection-attempt.repeated",
    "socket.connect-options.auto-select-family",
    "socket.connect-options.auto-select-family-errors-kept",
]
since    = "20.12.0"
platform = ["linux"]
---*/
// The server listens on one of the two loopback addresses that the look-up gives.
const server = net.createServer((accepted) => accepted.end());
server.listen(0, '127.0.0.2', () => {
  const client = net.connect({
    port: server.address().port,
    host: 'name.example',
    autoSelectFamily: true,
    lookup: (host, options, callback) => callback(null, [
      { address: '127.0.0.1', family: 4 },
      { address: '127.0.0.2', family: 4 },
    ]),
  });
  client.resume();
  client.on('close', () => server.close());
});
/*===
client  connectionAttempt "127.0.0.1", $port1, 4
client  connectionAttemptFailed "127.0.0.1", $port1, 4, {code: "ECONNREFUSED"}
client  connectionAttempt "127.0.0.2", $port1, 4
client  connect
client  never error
===*/
