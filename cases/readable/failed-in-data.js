/*---
title   = "What is buffered flows on after destroy(error) in a 'data' listener"
clauses = ["stream.destroy.buffer-flows-on"]
---*/
const client = new net.Socket();
client.push('one');
client.push('two');
client.push(null);
client.on('error', () => {});
client.once('data', () => client.destroy(new Error('failed')));
client.resume();
/*===
client  data b"one"
client  data b"two"
client  error {message: "failed"}
client  never end
===*/
