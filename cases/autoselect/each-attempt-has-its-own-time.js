/*---
title    = "Each attempt has its whole time, however soon the one before failed"
clauses  = ["socket.connect-options.attempt-timeout"]
since    = "20.12.0"
platform = ["linux"]
---*/
// Nobody listens at the first address and the last; a queue of length 0 is full after one connection.
const port = wire.unanswering().port;
wire.listen({ host: '127.0.0.2', port, backlog: 0 });
wire.connect(port, '127.0.0.2');
const client = net.connect({
  port,
  host: 'name.example',
  autoSelectFamily: true,
  autoSelectFamilyAttemptTimeout: 500,
  lookup: (host, options, callback) => callback(null, [
    { address: '127.0.0.3', family: 4 },
    { address: '127.0.0.1', family: 4 },
    { address: '127.0.0.2', family: 4 },
    { address: '127.0.0.4', family: 4 },
  ]),
});
client.on('connectionAttempt', (address) => {
  if (address === '127.0.0.2') setTimeout(() => console.log('still', client.connecting), 250);
});
client.on('error', (error) => console.log(error.errors.length));
/*===
client   connectionAttempt "127.0.0.3", $port1, 4
client   connectionAttempt "127.0.0.1", $port1, 4
client   connectionAttemptTimeout "127.0.0.1", $port1, 4
client   connectionAttempt "127.0.0.2", $port1, 4
client   connectionAttemptTimeout "127.0.0.2", $port1, 4
client   connectionAttempt "127.0.0.4", $port1, 4
console  .log("still", true)
console  .log(4)
===*/
