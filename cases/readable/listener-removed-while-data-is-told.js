/*---
title   = "A 'data' listener that is removed while data is told still hears this chunk"
clauses = ["stream.event-data.listeners-at-that-moment"]
---*/
const client = new net.Socket();
const second = (data) => console.log('second', String(data));
client.on('data', () => client.off('data', second));
client.on('data', second);
client.push('one');
client.push('two');
setImmediate(() => client.destroy());
/*===
console  .log("second", "one")
===*/
