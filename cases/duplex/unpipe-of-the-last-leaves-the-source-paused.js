/*---
title   = "unpipe() of the only destination, which has drained, leaves the source paused"
clauses = ["stream.unpipe.only-destination-stays-paused"]
---*/
const source = new net.Socket();
const small = new net.Socket({ highWaterMark: 4 });
const other = new net.Socket();
small.cork();
source.on('data', () => {});
source.pipe(small);
source.pipe(other);
source.unpipe(other);
source.push('full');
setImmediate(() => {
  small.emit('drain');
  console.log(source.isPaused());
  source.unpipe(small);
  console.log(source.isPaused());
  source.destroy();
  small.destroy();
  other.destroy();
});
/*===
console  .log(false)
console  .log(true)
===*/
