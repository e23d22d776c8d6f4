/*---
title   = "What a listener of 'unpipe' before that of the pipe throws leaves its listeners behind"
clauses = ["emitter.emit.throw-leaves-the-call"]
---*/
const source = new net.Socket();
const destination = new net.Socket();
source.pipe(destination);
destination.prependOnceListener('unpipe', () => {
  throw new Error('first');
});
assert.throws(() => source.unpipe(destination), { message: 'first' });
source.listenerCount('data');
source.unpipe(destination);
source.listenerCount('data');
/*===
client  .listenerCount("data") -> 1
client  .listenerCount("data") -> 1
===*/
