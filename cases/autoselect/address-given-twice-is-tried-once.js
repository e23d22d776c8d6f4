/*---
title   = "An address that the look-up gives twice is tried once"
clauses = ["socket.connect-options.auto-select-family-distinct"]
since   = "20.12.0"
---*/
const client = net.connect({
  port: wire.refusing().port,
  host: 'name.example',
  autoSelectFamily: true,
  lookup: (host, options, callback) => callback(null, [
    { address: '127.0.0.1', family: 4 },
    { address: '127.0.0.1', family: 4 },
  ]),
});
client.on('error', (error) => console.log(error.name));
/*===
client   connectionAttempt "127.0.0.1", $port1, 4
client   error {code: "ECONNREFUSED", address: "127.0.0.1"}
console  .log("Error")
===*/
