/*---
title   = "With a mark of 0 a socket that does not flow asks for no more"
clauses = ["stream.read.asks-below-the-mark", "stream.high-water-mark.zero"]
---*/
const client = new net.Socket({ highWaterMark: 0 });
client.push('a');
client.read();
setImmediate(() => {
  const before = client.listenerCount('connect');
  client.push('');
  setImmediate(() => {
    console.log(client.listenerCount('connect') - before);
    client.destroy();
  });
});
/*===
console  .log(0)
===*/
