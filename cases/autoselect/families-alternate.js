/*---
title   = "Addresses are tried alternating between the families"
clauses = [
    "socket.connect-options.auto-select-family-order",
    "socket.event-connection-attempt.repeated",
]
since   = "20.12.0"
needs   = ["ipv6"]
platform = ["linux"]
---*/
// Nobody listens on port 1.
const client = net.connect({
  port: 1,
  host: 'name.example',
  autoSelectFamily: true,
  lookup: (host, options, callback) => callback(null, [
    { address: '::1', family: 6 },
    { address: '::ffff:127.0.0.1', family: 6 },
    { address: '127.0.0.1', family: 4 },
    { address: '127.0.0.2', family: 4 },
  ]),
});
client.on('error', (error) => console.log(error.errors.length));
/*===
client   connectionAttempt "::1", 1, 6
client   connectionAttempt "127.0.0.1", 1, 4
client   connectionAttempt "::ffff:127.0.0.1", 1, 6
client   connectionAttempt "127.0.0.2", 1, 4
console  .log(4)
===*/
