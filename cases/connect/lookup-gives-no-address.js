/*---
title   = "A look-up that gives no IP address makes connecting fail"
clauses = ["socket.connect-options.lookup-no-address"]
---*/
const client = net.connect({
  port: 1,
  host: 'some.name',
  autoSelectFamily: false,
  lookup: (name, options, callback) => callback(null, 'no address', 4),
});
client.on('error', (error) => {
  console.log(error.name, error.code, error.message);
});
/*===
client  error {name: "TypeError", code: "ERR_INVALID_IP_ADDRESS"}
client  close true
===*/
