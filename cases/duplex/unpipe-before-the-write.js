/*---
title   = "A 'data' listener that unpipes keeps a chunk from being written"
clauses = ["stream.unpipe.within-data"]
---*/
const source = new net.Socket();
const destination = new net.Socket();
destination.cork();
source.on('data', () => source.unpipe(destination));
source.pipe(destination);
source.push('ab');
setImmediate(() => {
  source.push('cd');
  console.log(destination.writableLength, source.readableLength);
  source.destroy();
  destination.destroy();
});
/*===
console  .log(2, 2)
===*/
