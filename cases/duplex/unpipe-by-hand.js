/*---
title   = "An 'unpipe' that the program emits ends no pipe"
clauses = ["stream.unpipe.second-argument"]
---*/
const source = new net.Socket();
const other = new net.Socket();
const destination = new net.Socket();
source.pipe(destination);
destination.emit('unpipe', source);
console.log(source.listenerCount('data'));
destination.emit('unpipe', source, { hasUnpiped: true });
console.log(source.listenerCount('data'));
destination.emit('unpipe', other, { hasUnpiped: false });
console.log(source.listenerCount('data'));
destination.emit('unpipe', source, { hasUnpiped: false });
console.log(source.listenerCount('data'));
source.destroy();
other.destroy();
destination.destroy();
/*===
console  .log(1)
console  .log(1)
console  .log(1)
console  .log(0)
===*/
