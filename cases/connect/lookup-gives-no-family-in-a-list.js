/*---
title   = "Entries of another family than 4 or 6 are no addresses to connect to"
clauses = ["socket.connect-options.lookup-no-family"]
---*/
const client = net.connect({
  port: 1,
  host: 'some.name',
  autoSelectFamily: true,
  lookup: (name, options, callback) => callback(null, [{ address: '127.0.0.1', family: 5 }]),
});
client.on('error', (error) => {
  console.log(error.name, error.code, error.message, error.host, error.port);
});
/*===
client  error {code: "ERR_INVALID_ADDRESS_FAMILY"}
client  close true
===*/
