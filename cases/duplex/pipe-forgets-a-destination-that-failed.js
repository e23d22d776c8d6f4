/*---
title   = "A destination that failed before it was full does not hold up the others"
clauses = ["stream.pipe.failed-destination-holds-up-the-others"]
since   = "26.0.0"
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
console  .log(false, 2)
===*/
