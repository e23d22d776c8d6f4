/*---
title   = "A text that begins with digits is a size"
clauses = ["stream.read.odd-sizes"]
---*/
const client = new net.Socket();
client.on('readable', () => {});
client.push('abcdefgh');
client.read('3 bytes');
client.read(' 2');
client.read('0x10');
client.read('-1');
client.read(-0.5);
client.read(2.999);
client.destroy();
/*===
client  .read("3 bytes") -> b"abc"
client  .read(" 2") -> b"de"
client  .read("0x10") -> null
client  .read("-1") -> null
client  .read(-0.5) -> null
client  .read(2.999) -> b"fg"
===*/
