/*---
title   = "A full destination that closes does not hold up the others"
clauses = ["stream.pipe.one-full-destination", "stream.pipe.destination-closes"]
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
  full.destroy();
  setImmediate(() => {
    console.log(source.isPaused());
    source.destroy();
    other.destroy();
  });
});
/*===
console  .log(true)
console  .log(false)
===*/
