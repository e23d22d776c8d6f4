/*---
title   = "A look-up that gives another family than 4 or 6 makes connecting fail"
clauses = ["socket.connect-options.lookup-no-family"]
---*/
const client = net.connect({
  port: 1,
  host: 'some.name',
  autoSelectFamily: false,
  lookup: (name, options, callback) => callback(null, '127.0.0.1', 5),
});
client.on('error', (error) => {
  console.log(error.name, error.code, error.message, error.host, error.port);
});
/*===
client  error {code: "ERR_INVALID_ADDRESS_FAMILY"}
client  close true
===*/
