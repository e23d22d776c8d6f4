/*---
title   = "What a listener of 'unpipe' throws leaves unpipe(), after which the pipe is gone"
clauses = ["emitter.emit.throw-leaves-the-call"]
---*/
const source = new net.Socket();
const destination = new net.Socket();
source.pipe(destination);
destination.once('unpipe', () => {
  throw new Error('no end');
});
assert.throws(() => source.unpipe(destination), { message: 'no end' });
source.listenerCount('data');
source.isPaused();
/*===
client  .listenerCount("data") -> 0
client  .isPaused() -> true
===*/
