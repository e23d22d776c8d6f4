/*---
title   = "A source resumes when the last of its full destinations has drained"
clauses = ["stream.pipe.waits-for-all"]
---*/
const source = new net.Socket();
const first = new net.Socket({ highWaterMark: 4 });
const second = new net.Socket({ highWaterMark: 4 });
first.cork();
second.cork();
source.pipe(first);
source.pipe(second);
source.push('full');
setImmediate(() => {
  console.log(source.isPaused(), first.writableNeedDrain, second.writableNeedDrain);
  first.emit('drain');
  console.log(source.isPaused());
  second.emit('drain');
  console.log(source.isPaused());
  source.destroy();
  first.destroy();
  second.destroy();
});
/*===
console  .log(true, true, true)
console  .log(true)
console  .log(false)
===*/
