/*---
title   = "A buffer that is full to its mark is told once to a listener that comes"
clauses = ["stream.event-readable.told-of-buffer"]
---*/
const client = new net.Socket({ highWaterMark: 1 });
client.push('x');
client.on('readable', () => console.log(client.readableLength));
/*===
console  .log(1)
===*/
