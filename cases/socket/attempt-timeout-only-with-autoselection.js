/*---
title   = "Without family autoselection an attempt that nobody answers emits no 'connectionAttemptTimeout'"
clauses = ["socket.event-connection-attempt-timeout.only-autoselect"]
---*/
const client = net.connect({
  port: wire.unanswering().port,
  host: 'name.example',
  lookup: (name, options, callback) => callback(null, '127.0.0.1', 4),
  autoSelectFamily: false,
  autoSelectFamilyAttemptTimeout: 10,
});
setTimeout(() => client.destroy(), 60);
/*===
client  connectionAttempt
client  never connectionAttemptTimeout
client  close false
===*/
