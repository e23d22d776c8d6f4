/*---
title    = "When all attempts fail, one AggregateError tells of all of them"
clauses  = [
    "socket.connect-options.auto-select-family-aggregate",
    "socket.event-connection-attempt-failed.arguments",
    "socket.auto-select-family-attempted-addresses.lists",
]
since    = "20.12.0"
platform = ["linux"]
---*/
// Nobody listens on port 1.
const client = net.connect({
  port: 1,
  host: 'name.example',
  autoSelectFamily: true,
  lookup: (host, options, callback) => callback(null, [
    { address: '127.0.0.1', family: 4 },
    { address: '127.0.0.2', family: 4 },
  ]),
});
client.on('error', (error) => {
  console.log(error.name, error.errors.length, error.errors[0].code, error.errors[1].code);
  console.log(client.autoSelectFamilyAttemptedAddresses);
});
/*===
client   connectionAttempt "127.0.0.1", 1, 4
client   connectionAttempt "127.0.0.2", 1, 4
client   error {errors: [{code: "ECONNREFUSED"}, {code: "ECONNREFUSED"}]}
client   close true
client   never connect
console  .log("AggregateError", 2, "ECONNREFUSED", "ECONNREFUSED")
console  .log(["127.0.0.1:1", "127.0.0.2:1"])
===*/
