/*---
title   = "resume() lets data through to a destination that is full"
clauses = ["stream.pipe.resumed-by-hand"]
---*/
const source = new net.Socket();
const destination = new net.Socket({ highWaterMark: 4 });
destination.cork();
source.pipe(destination);
source.push('full');
setImmediate(() => {
  source.push('more');
  console.log(source.isPaused(), destination.writableLength);
  source.resume();
  setImmediate(() => {
    console.log(source.isPaused(), destination.writableLength);
    source.destroy();
    destination.destroy();
  });
});
/*===
console  .log(true, 4)
console  .log(true, 8)
===*/
