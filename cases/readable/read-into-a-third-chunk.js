/*---
title   = "read(n) that ends inside of the third chunk leaves the rest of it"
clauses = ["stream.read.joins-bytes"]
---*/
const client = new net.Socket();
client.on('readable', () => {});
client.push('ab');
client.push('cd');
client.push('efg');
client.read(1);
client.read(4);
client.readableLength;
client.read(2);
client.destroy();
/*===
client  .read(1) -> b"a"
client  .read(4) -> b"bcde"
client  .readableLength -> 2
client  .read(2) -> b"fg"
===*/
