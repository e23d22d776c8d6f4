/*---
title   = "setEncoding() begins the count of chunks anew"
clauses = ["stream.read.text-compared-with-chunks"]
until   = "22.0.0"
---*/
const client = new net.Socket();
client.setEncoding('utf8');
client.on('readable', () => {});
client.push('a');
client.push('b');
client.read(1);
client.setEncoding('utf8');
client.push('cde');
client.read(3);
client.readableLength;
client.destroy();
/*===
client  .read(1) -> "a"
client  .read(3) -> "bcde"
client  .readableLength -> 1
===*/
