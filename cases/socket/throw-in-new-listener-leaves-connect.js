/*---
title   = "What a listener of 'newListener' throws leaves connect(), which connects to nothing"
clauses = ["emitter.emit.throw-leaves-the-call", "socket.connect.listener-comes-first"]
---*/
const socket = new net.Socket();
socket.once('newListener', () => {
  throw new Error('no connection');
});
assert.throws(() => socket.connect(1, '127.0.0.1', () => {}), { message: 'no connection' });
socket.connecting;
socket.listenerCount('connect');
setImmediate(() => socket.destroy());
/*===
client  .connecting -> false
client  .listenerCount("connect") -> 0
client  never connectionAttempt
===*/
