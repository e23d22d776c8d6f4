/*---
title   = "A text that was put back counts as a chunk for the comparison that loses text"
clauses = ["stream.read.text-compared-with-chunks"]
until   = "22.0.0"
---*/
const client = new net.Socket();
client.setEncoding('utf8');
client.on('readable', () => {});
client.push('bcd');
client.unshift('a');
client.read(3);
client.readableLength;
client.destroy();
/*===
client  .read(3) -> "abcd"
client  .readableLength -> 1
===*/
