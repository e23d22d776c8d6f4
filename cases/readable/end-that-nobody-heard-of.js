/*---
title   = "A 'readable' listener is not told of an end that was told before it was there"
clauses = ["stream.readable.end-in-hook-told"]
until   = "26.0.0"
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.push(null);
setImmediate(() => {
  client.on('readable', () => console.log('readable'));
  client.on('end', () => {
    console.log('end');
    client.destroy();
  });
});
/*===
console  .log("end")
===*/
