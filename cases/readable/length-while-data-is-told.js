/*---
title   = "In a 'data' listener `readableLength` no longer counts the chunk that is told"
clauses = ["stream.readable-length.value"]
---*/
const client = new net.Socket();
client.push('one');
client.push('three');
client.readableLength;
client.on('data', () => client.readableLength);
setImmediate(() => client.destroy());
/*===
client  .readableLength -> 8
client  data b"one"
client  .readableLength -> 5
client  data b"three"
client  .readableLength -> 0
===*/
