/*---
title   = "While the socket flows, read() takes one chunk"
clauses = ["stream.read.one-chunk-while-flowing"]
---*/
const client = new net.Socket();
client.push('one');
client.push('two');
client.resume();
client.read();
client.readableLength;
client.destroy();
/*===
client  .read() -> b"one"
client  .readableLength -> 3
===*/
