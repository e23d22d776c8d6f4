/*---
title   = "An end that read() has found is not told to a later 'readable' listener"
clauses = ["stream.readable.end-in-hook-told-only-to-listeners"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.push(null);
setImmediate(() => {
  client.on('end', () => {
    console.log('end');
    client.destroy();
  });
  client.read();
  client.on('readable', () => console.log('readable'));
});
/*===
console  .log("end")
===*/
