/*---
title    = "A socket that is destroyed during an attempt does not try the next address"
clauses  = ["socket.destroy.while-connecting"]
since    = "20.12.0"
platform = ["linux"]
---*/
const client = net.connect({
  port: wire.unanswering().port,
  host: 'name.example',
  autoSelectFamily: true,
  autoSelectFamilyAttemptTimeout: 250,
  lookup: (host, options, callback) => callback(null, [
    { address: '127.0.0.1', family: 4 },
    { address: '127.0.0.9', family: 4 },
  ]),
});
process.nextTick(() => client.destroy());
// Long enough for the attempt to have timed out.
setTimeout(() => {}, 400);
/*===
client  connectionAttempt "127.0.0.1", $port1, 4
client  close false
client  never error
===*/
