/*---
title   = "A look-up for all addresses that fails makes connecting fail with its error"
clauses = ["socket.connect-options.lookup-error"]
---*/
const client = net.connect({
  port: 1,
  host: 'some.name',
  autoSelectFamily: true,
  lookup: (name, options, callback) => callback(new Error('no such name')),
});
client.on('error', () => {});
/*===
client  error {message: "no such name"}
client  close true
===*/
