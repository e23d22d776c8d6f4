/*---
title   = "A list without any IP address makes connecting fail as one address does"
clauses = ["socket.connect-options.lookup-no-address"]
---*/
const client = net.connect({
  port: 1,
  host: 'some.name',
  autoSelectFamily: true,
  lookup: (name, options, callback) => callback(null, [{ address: 'no address', family: 4 }]),
});
client.on('error', (error) => {
  console.log(error.name, error.code, error.message);
});
/*===
client  error {name: "TypeError", code: "ERR_INVALID_IP_ADDRESS"}
client  close true
===*/
