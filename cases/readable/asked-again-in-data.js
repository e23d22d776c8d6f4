/*---
title   = "A push after a 'data' listener has asked for more asks by a tick of its own"
clauses = ["stream.read.asks-more-on-a-tick"]
since   = "24.21.0"
---*/
const client = new net.Socket();
client.on('data', () => client.read(0));
setImmediate(() => {
  const before = client.listenerCount('connect');
  client.push('data');
  process.nextTick(() => console.log(client.listenerCount('connect') - before));
  client.push('');
  process.nextTick(() => {
    console.log(client.listenerCount('connect') - before);
    client.destroy();
  });
});
/*===
console  .log(1)
console  .log(2)
===*/
