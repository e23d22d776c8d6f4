/*---
title   = "'unpipe' tells by its second argument whether a pipe has ended by it"
clauses = ["stream.unpipe.second-argument"]
---*/
const source = new net.Socket();
const destination = new net.Socket();
destination.on('unpipe', (from, told) => console.log('first', from === source, told.hasUnpiped));
source.pipe(destination);
destination.on('unpipe', (from, told) => console.log('last', from === source, told.hasUnpiped));
source.unpipe();
source.destroy();
destination.destroy();
/*===
console  .log("first", true, false)
console  .log("last", true, true)
===*/
