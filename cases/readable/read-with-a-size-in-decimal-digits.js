/*---
title   = "A text is read as a size in decimal digits"
clauses = ["stream.read.odd-sizes"]
---*/
const client = new net.Socket();
client.on('readable', () => {});
client.push('abcdefgh');
client.read('2a');
client.read('010');
client.read('+3');
client.destroy();
/*===
client  .read("2a") -> b"ab"
client  .read("010") -> null
client  .read("+3") -> b"cde"
===*/
