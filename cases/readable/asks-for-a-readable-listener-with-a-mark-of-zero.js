/*---
title   = "With a mark of 0 a 'readable' listener has the socket ask for data"
clauses = ["stream.high-water-mark.zero"]
---*/
const client = new net.Socket({ highWaterMark: 0 });
client.on('readable', () => {});
setImmediate(() => {
  console.log(client.listenerCount('connect'));
  client.destroy();
});
/*===
console  .log(1)
===*/
