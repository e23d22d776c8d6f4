/*---
title   = "What a listener of 'pause' throws leaves pause(), after which the socket is paused"
clauses = ["emitter.emit.throw-leaves-the-call", "socket.pause.stops-data"]
---*/
const socket = new net.Socket();
socket.on('pause', () => {
  throw new Error('no');
});
assert.throws(() => socket.pause(), { message: 'no' });
socket.isPaused();
socket.resume();
socket.isPaused();
socket.destroy();
/*===
client  .isPaused() -> true
client  .isPaused() -> false
===*/
