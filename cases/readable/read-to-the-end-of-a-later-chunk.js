/*---
title   = "read(n) that ends with the second chunk leaves the third"
clauses = ["stream.read.joins-bytes"]
---*/
const client = new net.Socket();
client.on('readable', () => {});
client.push('ab');
client.push('cd');
client.push('ef');
client.read(4);
client.readableLength;
client.read(2);
client.readableLength;
client.destroy();
/*===
client  .read(4) -> b"abcd"
client  .readableLength -> 2
client  .read(2) -> b"ef"
client  .readableLength -> 0
===*/
