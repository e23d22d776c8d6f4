/*---
title   = "A source flows on to its other destination when one is unpiped"
clauses = ["stream.unpipe.source-of-others"]
---*/
const source = new net.Socket();
const first = new net.Socket();
const second = new net.Socket();
first.cork();
second.cork();
source.pipe(first);
source.pipe(second);
source.unpipe(first);
console.log(source.isPaused());
source.push('ab');
setImmediate(() => {
  console.log(first.writableLength, second.writableLength);
  source.destroy();
  first.destroy();
  second.destroy();
});
/*===
console  .log(false)
console  .log(0, 2)
===*/
