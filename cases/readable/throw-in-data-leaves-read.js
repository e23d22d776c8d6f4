/*---
title   = "What a listener of 'data' throws leaves read(), and the data is gone"
clauses = ["emitter.emit.throw-leaves-the-call"]
---*/
const socket = new net.Socket();
socket.push('abc');
socket.pause();
socket.once('data', (chunk) => {
  throw new Error('lost ' + chunk);
});
assert.throws(() => socket.read(2), { message: 'lost ab' });
socket.readableLength;
socket.readableDidRead;
assert.strictEqual(String(socket.read()), 'c');
socket.destroy();
/*===
client  .readableLength -> 1
client  .readableDidRead -> true
===*/
