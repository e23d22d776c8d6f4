/*---
title   = "A listener for 'lookup' that destroys the socket ends it before any attempt"
clauses = ["socket.connect-options.auto-select-family-destroyed"]
---*/
const client = net.connect({
  port: 1,
  host: 'some.name',
  autoSelectFamily: true,
  lookup: (name, options, callback) => {
    setImmediate(() => {
      callback(null, [
        { address: '127.0.0.1', family: 4 },
        { address: '127.0.0.2', family: 4 },
      ]);
    });
  },
});
client.on('lookup', () => client.destroy());
/*===
client  close ...
client  never connectionAttempt
===*/
