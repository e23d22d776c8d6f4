/*---
title   = "pipe() adds listeners for 'end', 'unpipe', 'data', 'error', 'close' and 'finish'"
clauses = ["stream.pipe.listeners"]
---*/
const source = new net.Socket();
const destination = new net.Socket();
source.on('newListener', (name) => console.log('source', name));
destination.on('newListener', (name) => console.log('destination', name));
source.pipe(destination);
source.destroy();
destination.destroy();
/*===
console  .log("source", "end")
console  .log("destination", "unpipe")
console  .log("source", "data")
console  .log("destination", "error")
console  .log("destination", "close")
console  .log("destination", "finish")
===*/
