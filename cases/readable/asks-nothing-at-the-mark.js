/*---
title   = "A socket asks for no more after a push that fills it to its mark"
clauses = ["stream.read.asks-below-the-mark"]
---*/
const client = new net.Socket({ highWaterMark: 4 });
client.push('abcd');
setImmediate(() => {
  console.log(client.listenerCount('connect'));
  client.destroy();
});
/*===
console  .log(0)
===*/
