/*---
title    = "Of all attempts that failed, the one that timed out is told, too"
clauses  = ["socket.connect-options.auto-select-family-aggregate"]
since    = "20.12.0"
platform = ["linux"]
---*/
const silent = wire.unanswering();
// Nobody listens on this port at the second address.
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
client.on('error', (error) => {
  console.log(error.name, error.errors.length, error.errors[0].code, error.errors[1].code);
});
/*===
client   connectionAttempt "127.0.0.1", $port1, 4
client   connectionAttemptTimeout "127.0.0.1", $port1, 4
client   connectionAttempt "127.0.0.2", $port1, 4
client   connectionAttemptFailed "127.0.0.2", $port1, 4, {code: "ECONNREFUSED"}
client   error {errors: [{code: "ETIMEDOUT"}, {code: "ECONNREFUSED"}]}
console  .log("AggregateError", 2, "ETIMEDOUT", "ECONNREFUSED")
===*/
