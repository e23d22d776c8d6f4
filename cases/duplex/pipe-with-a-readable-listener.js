/*---
title   = "A 'readable' listener of the source keeps data from being piped, until read() takes it"
clauses = ["stream.pipe.readable-listener"]
---*/
const source = new net.Socket();
const destination = new net.Socket();
destination.cork();
source.pipe(destination);
source.on('readable', () => {});
source.push('abcd');
setImmediate(() => {
  console.log(destination.writableLength);
  source.read(3);
  console.log(destination.writableLength);
  source.destroy();
  destination.destroy();
});
/*===
console  .log(0)
console  .log(3)
===*/
