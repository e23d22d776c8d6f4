/*---
title   = "unpipe() of one of two, which was full, resumes a source that was paused by hand"
clauses = ["stream.unpipe.once-full-resumes"]
---*/
const source = new net.Socket();
const small = new net.Socket({ highWaterMark: 4 });
const large = new net.Socket();
small.cork();
large.cork();
source.pipe(small);
source.pipe(large);
source.push('full');
setImmediate(() => {
  small.emit('drain');
  source.pause();
  console.log(source.isPaused());
  source.unpipe(small);
  console.log(source.isPaused());
  source.destroy();
  small.destroy();
  large.destroy();
});
/*===
console  .log(true)
console  .log(false)
===*/
