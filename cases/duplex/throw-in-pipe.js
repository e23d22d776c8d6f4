/*---
title   = "What a listener of 'pipe' throws leaves pipe(), whose listeners are there"
clauses = ["emitter.emit.throw-leaves-the-call"]
---*/
const source = new net.Socket();
const destination = new net.Socket();
destination.once('pipe', () => {
  throw new Error('no pipe');
});
assert.throws(() => source.pipe(destination), { message: 'no pipe' });
source.listenerCount('data');
destination.listenerCount('unpipe');
source.unpipe(destination);
source.listenerCount('data');
/*===
client  .listenerCount("data") -> 1
client  .listenerCount("data") -> 0
===*/
