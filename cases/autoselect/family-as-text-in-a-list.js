/*---
title   = "An address whose family is told in words counts for none in a list"
clauses = ["socket.connect-options.lookup-no-family"]
---*/
const client = net.connect({
  port: 1,
  host: 'some.name',
  autoSelectFamily: true,
  lookup: (name, options, callback) => {
    callback(null, [
      { address: '127.0.0.1', family: 'IPv4' },
      { address: '127.0.0.2', family: 'IPv4' },
    ]);
  },
});
client.on('error', (error) => console.log(error.name, error.code, error.message));
/*===
client  never connectionAttempt
===*/
