/*---
title   = "An attempt that is not answered in time is given up for the next address"
clauses = [
    "socket.connect-options.attempt-timeout",
    "socket.event-connection-attempt-timeout.arguments",
]
since   = "20.0.0"
needs   = ["ipv6"]
---*/
const silent = wire.unanswering();
const server = net.createServer((accepted) => accepted.end());
server.listen(silent.port, '::1', () => {
  const client = net.connect({
    port: silent.port,
    host: 'name.example',
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: 50,
    lookup: (host, options, callback) => callback(null, [
      { address: '127.0.0.1', family: 4 },
      { address: '::1', family: 6 },
    ]),
  });
  client.resume();
  client.on('close', () => server.close());
});
/*===
client  connectionAttempt "127.0.0.1", $port1, 4
client  connectionAttemptTimeout "127.0.0.1", $port1, 4
client  connectionAttempt "::1", $port1, 6
client  connect
===*/
