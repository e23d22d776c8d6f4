/*---
title   = "A socket asks for more after each push that leaves it below its mark"
clauses = ["stream.read.asks-below-the-mark"]
---*/
const client = new net.Socket({ highWaterMark: 4 });
client.push('a');
setImmediate(() => {
  console.log(client.listenerCount('connect'));
  client.push('b');
  setImmediate(() => {
    console.log(client.listenerCount('connect'));
    client.destroy();
  });
});
/*===
console  .log(1)
console  .log(2)
===*/
