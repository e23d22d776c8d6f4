/*---
title    = "The family of the look-up's first address is tried first, also if that is IPv4"
clauses  = ["socket.connect-options.auto-select-family-first-family"]
since    = "20.12.0"
needs    = ["ipv6"]
---*/
// Nobody listens on port 1.
const client = net.connect({
  port: 1,
  host: 'name.example',
  autoSelectFamily: true,
  lookup: (host, options, callback) => callback(null, [
    { address: '127.0.0.1', family: 4 },
    { address: '::1', family: 6 },
  ]),
});
client.on('error', (error) => console.log(error.errors.length));
/*===
client   connectionAttempt "127.0.0.1", 1, 4
client   connectionAttempt "::1", 1, 6
console  .log(2)
===*/
