/*---
title   = "A second setEncoding() drops what the first was waiting for"
clauses = ["stream.set-encoding.twice"]
---*/
const client = new net.Socket();
client.on('readable', () => {});
client.setEncoding('utf8');
client.push(Buffer.from([0xc3]));
client.setEncoding('utf8');
client.push(Buffer.from([0x61]));
client.read();
client.destroy();
/*===
client  .read() -> "a"
===*/
