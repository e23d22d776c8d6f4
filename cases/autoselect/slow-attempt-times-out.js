/*---
title    = "'connectionAttemptTimeout' tells of a slow attempt, and the next address is tried"
clauses  = [
    "socket.event-connection-attempt-timeout.arguments",
    "socket.event-connection-attempt.repeated",
    "socket.connect-options.attempt-timeout",
]
since    = "20.12.0"
platform = ["linux"]
---*/
const silent = wire.unanswering();
const server = net.createServer((accepted) => accepted.end());
server.listen(silent.port, '127.0.0.2', () => {
  const client = net.connect({
    port: silent.port,
    host: 'name.example',
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: 40,
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
client  connectionAttemptTimeout "127.0.0.1", $port1, 4
client  connectionAttempt "127.0.0.2", $port1, 4
client  connect
===*/
