/*---
title   = "A push queues a tick that asks for more, though a 'data' listener has asked already"
clauses = ["stream.read.asks-more-always"]
until   = "22.0.0"
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
console  .log(2)
console  .log(2)
===*/
