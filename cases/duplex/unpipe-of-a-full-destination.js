/*---
title   = "A source that was waiting for 'drain' stays paused after unpipe()"
clauses = ["stream.unpipe.forgets-drain"]
---*/
const source = new net.Socket();
const destination = new net.Socket({ highWaterMark: 4 });
destination.cork();
source.pipe(destination);
source.push('full');
setImmediate(() => {
  console.log(source.isPaused(), destination.listenerCount('drain'));
  source.unpipe(destination);
  console.log(source.isPaused(), destination.listenerCount('drain'));
  destination.emit('drain');
  console.log(source.isPaused());
  source.destroy();
  destination.destroy();
});
/*===
console  .log(true, 1)
console  .log(true, 0)
console  .log(true)
===*/
