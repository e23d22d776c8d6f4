/*---
title    = "The last attempt is given all the time that it takes"
clauses  = [
    "socket.connect-options.attempt-timeout",
    "socket.event-connection-attempt-timeout.arguments",
]
since    = "20.12.0"
platform = ["linux"]
---*/
// A queue of length 0 is full after one connection: the second address does not answer either.
const port = wire.unanswering().port;
wire.listen({ host: '127.0.0.2', port, backlog: 0 });
wire.connect(port, '127.0.0.2');
const client = net.connect({
  port,
  host: 'name.example',
  autoSelectFamily: true,
  autoSelectFamilyAttemptTimeout: 20,
  lookup: (host, options, callback) => callback(null, [
    { address: '127.0.0.1', family: 4 },
    { address: '127.0.0.2', family: 4 },
  ]),
});
client.setTimeout(150, () => client.destroy());
/*===
client  connectionAttempt "127.0.0.1", $port1, 4
client  connectionAttemptTimeout "127.0.0.1", $port1, 4
client  connectionAttempt "127.0.0.2", $port1, 4
client  timeout
client  close false
===*/
