/*---
title   = "The error of a look-up for one address is that of the socket"
clauses = ["socket.connect-options.lookup-error"]
---*/
const client = net.connect({
  port: 1,
  host: 'some.name',
  autoSelectFamily: false,
  lookup: (name, options, callback) => callback(new Error('no such name')),
});
client.on('error', () => {});
/*===
client  lookup ...
client  error {message: "no such name"}
client  close true
===*/
