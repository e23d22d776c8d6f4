/*---
title   = "One full destination of two holds up its source"
clauses = ["stream.pipe.one-full-destination"]
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
  source.push('held up');
  console.log(source.isPaused(), small.writableLength, large.writableLength);
  large.emit('drain');
  console.log(source.isPaused());
  small.emit('drain');
  setImmediate(() => {
    console.log(small.writableLength, large.writableLength);
    source.destroy();
    small.destroy();
    large.destroy();
  });
});
/*===
console  .log(true, 4, 4)
console  .log(true)
console  .log(11, 11)
===*/
