/*---
title   = "With a mark of 0 a socket asks for more if it flows and has handed out everything"
clauses = ["stream.read.asks-below-the-mark", "stream.high-water-mark.zero"]
---*/
const client = new net.Socket({ highWaterMark: 0 });
client.on('data', () => {});
setImmediate(() => {
  const before = client.listenerCount('connect');
  client.push('a');
  setImmediate(() => {
    console.log(client.listenerCount('connect') - before);
    client.destroy();
  });
});
/*===
console  .log(1)
===*/
