/*---
title   = "Text that was taken before the buffer was empty does not count"
clauses = ["stream.read.text-compared-with-chunks"]
until   = "22.0.0"
---*/
const client = new net.Socket();
client.setEncoding('utf8');
client.on('readable', () => {});
client.push('a');
client.read();
client.push('b');
client.push('cde');
client.read(3);
client.readableLength;
client.destroy();
/*===
client  .read() -> "a"
client  .read(3) -> "bcde"
client  .readableLength -> 1
===*/
