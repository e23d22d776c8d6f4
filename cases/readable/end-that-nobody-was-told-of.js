/*---
title   = "A 'readable' listener is told of an end that came while nobody listened"
clauses = ["stream.readable.end-in-hook-told-only-to-listeners"]
since   = "26.0.0"
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
console  .log("readable")
console  .log("end")
===*/
