/*---
title   = "A 'data' listener that is added while data is told hears the next chunk only"
clauses = ["stream.event-data.listeners-at-that-moment"]
---*/
const client = new net.Socket();
client.once('data', () => {
  client.on('data', (data) => console.log(String(data)));
});
client.push('one');
client.push('two');
setImmediate(() => setImmediate(() => client.destroy()));
/*===
console  .log("two")
===*/
