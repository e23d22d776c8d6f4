/*---
title   = "A destination that is piped to twice gets everything twice"
clauses = ["stream.pipe.twice"]
---*/
const source = new net.Socket();
const destination = new net.Socket();
destination.cork();
source.pipe(destination);
source.pipe(destination);
source.push('ab');
setImmediate(() => {
  console.log(destination.writableLength);
  source.destroy();
  destination.destroy();
});
/*===
console  .log(4)
===*/
