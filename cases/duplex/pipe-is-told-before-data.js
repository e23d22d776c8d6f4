/*---
title   = "'pipe' is told before pipe() returns and anything is written"
clauses = ["stream.pipe.event-before-flow"]
---*/
const source = new net.Socket();
const destination = new net.Socket();
destination.cork();
source.push('ab');
destination.on('pipe', (from) => {
  console.log('pipe', from === source, source.readableFlowing, source.listenerCount('data'));
});
source.pipe(destination);
console.log('returned', destination.writableLength, source.readableFlowing);
source.destroy();
destination.destroy();
/*===
console  .log("pipe", true, true, 1)
console  .log("returned", 0, true)
===*/
