/*---
title   = "An end that was due to be told when its listener was removed is not told to the next one"
clauses = ["stream.readable.end-in-hook-told-only-to-listeners"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
const listener = () => console.log('first');
client.on('readable', listener);
client.off('readable', listener);
client.push(null);
setImmediate(() => {
  client.on('readable', () => console.log('second'));
  setImmediate(() => client.destroy());
});
/*===
console  never .log
===*/
