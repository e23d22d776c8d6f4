/*---
title   = "What a listener of 'newListener' throws leaves on(), which adds nothing"
clauses = ["emitter.emit.throw-leaves-the-call", "emitter.new-listener.before-it-is-added"]
---*/
const socket = new net.Socket();
socket.once('newListener', () => {
  throw new Error('refused');
});
assert.throws(() => socket.on('data', () => {}), { message: 'refused' });
socket.listenerCount('data');
socket.readableFlowing;
socket.on('data', () => {});
socket.listenerCount('data');
socket.readableFlowing;
/*===
client  .listenerCount("data") -> 0
client  .readableFlowing -> null
client  .listenerCount("data") -> 1
client  .readableFlowing -> true
===*/
