/*---
title   = "A destination that fails loses the listeners of the pipe before its own hear of it"
clauses = ["stream.pipe.destination-fails"]
---*/
const source = new net.Socket();
const destination = new net.Socket();
destination.on('error', (error) => console.log(error.message));
source.pipe(destination);
destination.on('removeListener', (name) => console.log(name));
destination.destroy(new Error('failed'));
source.destroy();
/*===
console  ...
console  .log("error")
console  ...
console  .log("failed")
===*/
