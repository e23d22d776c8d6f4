/*---
title   = "What a listener of 'newListener' throws leaves setTimeout(), whose time is set"
clauses = ["emitter.emit.throw-leaves-the-call"]
---*/
const socket = new net.Socket();
socket.once('newListener', () => {
  throw new Error('no listener');
});
assert.throws(() => socket.setTimeout(10, () => {}), { message: 'no listener' });
socket.timeout;
socket.listenerCount('timeout');
socket.destroy();
/*===
client  .timeout -> 10
client  .listenerCount("timeout") -> 0
===*/
