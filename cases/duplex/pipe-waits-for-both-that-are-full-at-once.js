/*---
title   = "Two destinations that one chunk fills at once are both waited for"
clauses = ["stream.pipe.waits-for-all"]
---*/
const source = new net.Socket();
const first = new net.Socket({ highWaterMark: 4 });
const second = new net.Socket({ highWaterMark: 4 });
first.cork();
second.cork();
source.pipe(first);
source.pipe(second);
setImmediate(() => {
  source.push('full');
  console.log(source.isPaused());
  second.emit('drain');
  console.log(source.isPaused());
  first.emit('drain');
  console.log(source.isPaused());
  source.destroy();
  first.destroy();
  second.destroy();
});
/*===
console  .log(true)
console  .log(true)
console  .log(false)
===*/
