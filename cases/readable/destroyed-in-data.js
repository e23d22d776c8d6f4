/*---
title   = "What is buffered flows on after destroy() in a 'data' listener"
clauses = ["stream.destroy.buffer-flows-on"]
---*/
const client = new net.Socket();
client.push('one');
client.push('two');
client.push(null);
client.once('data', () => client.destroy());
client.resume();
/*===
client  data b"one"
client  data b"two"
client  never end
===*/
