/*---
title   = "A connection that is accepted and reset at once fails with ECONNRESET"
clauses = ["errors.peer-reset", "socket.event-close.had-error-true"]
---*/
const client = net.connect(wire.resetting().port, '127.0.0.1');
client.resume();
client.on('error', () => {});
/*===
# Whether the attempt had succeeded when the reset came is a race.
either:
  client  connect
  client  ready
  client  error {code: "ECONNRESET", syscall: "read"}
or:
  client  connectionAttemptFailed ...
  client  error {code: "ECONNRESET", syscall: "connect"}
or:
  client  error {code: "ECONNRESET", syscall: "connect"}
client  close true
===*/
