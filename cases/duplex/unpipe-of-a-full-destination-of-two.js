/*---
title   = "A source that waits for one destination flows on when that one is unpiped"
clauses = ["stream.pipe.one-full-destination"]
---*/
const source = new net.Socket();
const full = new net.Socket({ highWaterMark: 4 });
const other = new net.Socket();
full.cork();
other.cork();
source.pipe(full);
source.pipe(other);
source.push('full');
setImmediate(() => {
  console.log(source.isPaused());
  source.unpipe(full);
  console.log(source.isPaused());
  source.push('more');
  setImmediate(() => {
    console.log(full.writableLength, other.writableLength);
    source.destroy();
    full.destroy();
    other.destroy();
  });
});
/*===
console  .log(true)
console  .log(false)
console  .log(4, 8)
===*/
