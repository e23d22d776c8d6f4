/*---
title   = "A text that takes the place of one that was taken is not counted twice"
clauses = ["stream.read.text-compared-with-chunks"]
until   = "22.0.0"
---*/
const client = new net.Socket();
client.setEncoding('utf8');
client.on('readable', () => {});
client.push('a');
client.push('b');
client.push('cdefg');
client.read(1);
client.unshift('x');
client.read(5);
client.readableLength;
client.destroy();
/*===
client  .read(1) -> "a"
client  .read(5) -> "xbcdefg"
client  .readableLength -> 2
===*/
