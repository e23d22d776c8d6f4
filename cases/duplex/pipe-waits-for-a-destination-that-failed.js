/*---
title   = "A destination that failed before it was full is waited for in vain"
clauses = ["stream.pipe.full-destination-fails-behind"]
until   = "26.0.0"
---*/
const source = new net.Socket();
const failing = new net.Socket();
const other = new net.Socket();
failing.on('error', () => {});
other.cork();
source.pipe(failing);
source.pipe(other);
setImmediate(() => {
  failing.destroy();
  source.push('ab');
  console.log(source.isPaused());
  setImmediate(() => {
    console.log(source.isPaused(), other.writableLength);
    source.destroy();
    other.destroy();
  });
});
/*===
console  .log(true)
console  .log(true, 2)
===*/
