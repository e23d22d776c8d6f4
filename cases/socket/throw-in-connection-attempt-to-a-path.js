/*---
title   = "What a listener of 'connectionAttempt' throws leaves connect() to a path"
clauses = ["emitter.emit.throw-leaves-the-call"]
---*/
const socket = new net.Socket();
socket.on('connectionAttempt', () => {
  throw new Error('no attempt');
});
assert.throws(() => socket.connect(tmp('nobody')), { message: 'no attempt' });
socket.connecting;
setImmediate(() => socket.destroy());
/*===
client  .connecting -> true
client  never error
client  close false
===*/
