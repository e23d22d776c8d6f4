/*---
title   = "A buffer that holds nothing but the start of a character is empty after setEncoding()"
clauses = ["stream.set-encoding.buffered-unfinished"]
---*/
const client = new net.Socket();
client.push(Buffer.from([0xe2]));
client.setEncoding('utf8');
client.readableLength;
client.read();
client.push(Buffer.from([0x82, 0xac]));
client.resume();
setImmediate(() => client.destroy());
/*===
client  .readableLength -> 0
client  .read() -> null
client  data "€"
===*/
