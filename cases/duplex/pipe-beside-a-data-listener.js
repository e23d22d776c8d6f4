/*---
title   = "A 'data' listener hears what is piped, before or after it is written as it was added"
clauses = ["stream.pipe.beside-listeners"]
---*/
const source = new net.Socket();
const destination = new net.Socket();
destination.cork();
source.on('data', () => console.log('before', destination.writableLength));
source.pipe(destination);
source.on('data', () => console.log('after', destination.writableLength));
source.push('ab');
setImmediate(() => {
  source.destroy();
  destination.destroy();
});
/*===
console  .log("before", 0)
console  .log("after", 2)
===*/
