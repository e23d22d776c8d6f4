/*---
title   = "A size that cannot be read as a number takes all"
clauses = ["stream.read.odd-sizes"]
---*/
const client = new net.Socket();
client.on('readable', () => {});
[null, Infinity, '', 'three', true].forEach((size) => {
  client.push('abcd');
  client.read(size);
  client.readableLength;
});
client.destroy();
/*===
client  .read(null) -> b"abcd"
client  .readableLength -> 0
client  .read(Infinity) -> b"abcd"
client  .readableLength -> 0
client  .read("") -> b"abcd"
client  .readableLength -> 0
client  .read("three") -> b"abcd"
client  .readableLength -> 0
client  .read(true) -> b"abcd"
client  .readableLength -> 0
===*/
