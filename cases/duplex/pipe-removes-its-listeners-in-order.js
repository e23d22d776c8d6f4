/*---
title   = "unpipe() removes the listeners of the destination first, then those of the source"
clauses = ["stream.pipe.listeners-in-order"]
---*/
const source = new net.Socket();
const destination = new net.Socket({ highWaterMark: 4 });
destination.cork();
destination.write('full');
source.pipe(destination);
source.on('removeListener', (name) => console.log('source', name));
destination.on('removeListener', (name) => console.log('destination', name));
source.unpipe(destination);
source.destroy();
destination.destroy();
/*===
console  ...
console  .log("source", "end")
console  ...
===*/
