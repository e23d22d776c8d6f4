/*---
title   = "What replaces an unfinished character at the end is part of what read() takes"
clauses = ["stream.set-encoding.unfinished-at-end"]
---*/
const client = new net.Socket();
client.setEncoding('utf8');
client.push(Buffer.from([0x61, 0xf0, 0x9f]));
client.readableLength;
client.push(null);
client.readableLength;
client.read();
client.destroy();
/*===
client  .readableLength -> 1
client  .readableLength -> 2
client  .read() -> "a\ufffd"
===*/
