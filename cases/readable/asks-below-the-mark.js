/*---
title   = "A socket asks for more after a push that leaves it below its mark"
clauses = ["stream.read.asks-below-the-mark"]
---*/
const client = new net.Socket({ highWaterMark: 4 });
client.push('abc');
console.log(client.listenerCount('connect'));
setImmediate(() => {
  console.log(client.listenerCount('connect'));
  client.destroy();
});
/*===
console  .log(0)
console  .log(1)
===*/
