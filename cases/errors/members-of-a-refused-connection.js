/*---
title    = "The error of a refused connection has all members of a system error"
clauses  = ["socket.connect.refused", "errors.system-error-properties"]
platform = ["linux"]
---*/
const endpoint = wire.refusing();
const client = net.connect(endpoint.port, '127.0.0.1');
client.on('error', (error) => {
  console.log(error.message === `connect ECONNREFUSED 127.0.0.1:${endpoint.port}`);
  console.log(error.errno, error.address, error.port === endpoint.port);
});
/*===
client   error {name: "Error", code: "ECONNREFUSED", syscall: "connect", address: "127.0.0.1"}
console  .log(true)
console  .log(-111, "127.0.0.1", true)
===*/
