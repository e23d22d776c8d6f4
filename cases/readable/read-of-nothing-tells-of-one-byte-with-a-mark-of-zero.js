/*---
title   = "With a mark of 0, read(0) tells of a single byte in the place of asking for more"
clauses = ["stream.read.zero-tells"]
---*/
const client = new net.Socket({ highWaterMark: 0 });
client.push('x');
client.on('readable', () => console.log('readable'));
setImmediate(() => {
  console.log(client.read(5));
  client.read(0);
});
/*===
console  .log("readable")
console  .log(null)
===*/
