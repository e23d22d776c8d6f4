/*---
title   = "A socket that is destroyed when an attempt has timed out makes no further ones"
clauses = ["socket.connect-options.auto-select-family-destroyed"]
---*/
const silent = wire.unanswering();
const client = net.connect({
  port: silent.port,
  host: 'some.name',
  autoSelectFamily: true,
  autoSelectFamilyAttemptTimeout: 20,
  lookup: (name, options, callback) => {
    callback(null, [
      { address: '127.0.0.1', family: 4 },
      { address: '127.0.0.2', family: 4 },
    ]);
  },
});
client.on('connectionAttemptTimeout', () => client.destroy());
/*===
client  connectionAttempt "127.0.0.1", $port1, 4
client  connectionAttemptTimeout "127.0.0.1", $port1, 4
client  close false
client  never error
===*/
