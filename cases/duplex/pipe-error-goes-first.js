/*---
title   = "A destination is unpiped before its own listeners hear of the error"
clauses = ["stream.pipe.destination-fails"]
---*/
const source = new net.Socket();
const destination = new net.Socket();
destination.on('error', () => console.log('error'));
destination.on('unpipe', () => console.log('unpipe'));
source.pipe(destination);
destination.destroy(new Error('failed'));
source.destroy();
/*===
console  .log("unpipe")
console  .log("error")
===*/
