/*---
title    = "When each address refuses, one error tells of all"
clauses  = ["socket.connect-options.auto-select-family-aggregate"]
platform = ["linux"]
---*/
const client = net.connect({
  port: wire.refusing().port,
  host: 'name.example',
  autoSelectFamily: true,
  lookup: (host, options, callback) => callback(null, [
    { address: '127.0.0.1', family: 4 },
    { address: '127.0.0.9', family: 4 },
  ]),
});
client.on('error', (error) => {
  console.log(error.name, error.code, error.errors.length);
  console.log(error.errors[0].address, error.errors[1].address);
});
/*===
console  .log("AggregateError", "ECONNREFUSED", 2)
console  .log("127.0.0.1", "127.0.0.9")
client   close true
===*/
