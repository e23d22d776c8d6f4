/*---
title   = "A destination that is found full twice is waited for once"
clauses = ["stream.pipe.waits-for-all", "stream.pipe.resumed-by-hand"]
---*/
const source = new net.Socket();
const first = new net.Socket({ highWaterMark: 4 });
const second = new net.Socket();
first.cork();
second.cork();
source.pipe(first);
source.pipe(second);
source.push('full');
setImmediate(() => {
  source.resume();
  source.push('more');
  setImmediate(() => {
    console.log(source.isPaused(), first.writableLength, first.listenerCount('drain'));
    first.emit('drain');
    console.log(source.isPaused());
    source.destroy();
    first.destroy();
    second.destroy();
  });
});
/*===
console  .log(true, 8, 1)
console  .log(false)
===*/
