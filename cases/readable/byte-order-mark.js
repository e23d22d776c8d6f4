/*---
title   = "A byte order mark is a character like others, whole or in pieces"
clauses = ["stream.set-encoding.keeps-byte-order-mark"]
---*/
const client = new net.Socket();
client.on('readable', () => {});
client.setEncoding('utf8');
client.push(Buffer.from([0xef, 0xbb]));
client.push(Buffer.from([0xbf, 0x61]));
client.readableLength;
console.log(client.read() === '\ufeffa');
client.destroy();
/*===
client  .readableLength -> 2
client  .read() -> "\ufeffa"
===*/
