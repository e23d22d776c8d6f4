/*---
title   = "A socket that is destroyed when an attempt failed makes no further ones"
clauses = ["socket.connect-options.auto-select-family-destroyed"]
---*/
const client = net.connect({
  port: 1,
  host: 'some.name',
  autoSelectFamily: true,
  lookup: (name, options, callback) => {
    callback(null, [
      { address: '127.0.0.1', family: 4 },
      { address: '127.0.0.2', family: 4 },
    ]);
  },
});
client.on('connectionAttemptFailed', () => client.destroy());
/*===
client  connectionAttempt "127.0.0.1", 1, 4
client  connectionAttemptFailed "127.0.0.1", 1, 4, {code: "ECONNREFUSED"}
client  close false
===*/
