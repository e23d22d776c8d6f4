/*---
title   = "setEncoding() after the end replaces a last character that is unfinished"
clauses = ["stream.set-encoding.after-the-end"]
since   = "24.21.0"
---*/
const client = new net.Socket();
client.push(Buffer.from([0x61, 0xe2, 0x82]));
client.push(null);
client.setEncoding('utf8');
client.readableLength;
client.read();
client.destroy();
/*===
client  .readableLength -> 2
client  .read() -> "a\ufffd"
===*/
