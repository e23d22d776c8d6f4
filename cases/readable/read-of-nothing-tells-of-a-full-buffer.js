/*---
title   = "read(0) has 'readable' emitted if the buffer is full and nobody was told"
clauses = ["stream.read.zero-tells"]
---*/
const client = new net.Socket({ highWaterMark: 4 });
client.push('full');
client.prependListener('readable', () => console.log('readable'));
setImmediate(() => {
  client.read(-1); // finds nothing, and so wants to be told of more
  client.read(0);
  console.log('returned');
  setImmediate(() => client.destroy());
});
/*===
console  .log("returned")
console  .log("readable")
client   readable
===*/
