/*---
title   = "A 'readable' listener that was prepended is told of the end"
clauses = ["stream.readable.end-in-hook-told-only-to-listeners"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.prependListener('readable', () => console.log('readable'));
client.push(null);
setImmediate(() => client.destroy());
/*===
console  .log("readable")
===*/
