/*---
title   = "setEncoding() decodes what is buffered already"
clauses = ["stream.set-encoding.buffered"]
---*/
const client = new net.Socket();
client.on('readable', () => {});
client.push(Buffer.from('ü'));
client.push(Buffer.from('€'));
client.readableLength;
client.setEncoding('utf8');
client.readableLength;
client.read();
client.destroy();
/*===
client  .readableLength -> 5
client  .readableLength -> 2
client  .read() -> "ü€"
===*/
