/*---
title   = "Base64 for URLs waits for groups of three bytes, too, and ends without padding"
clauses = ["stream.set-encoding.base64-groups"]
---*/
const client = new net.Socket();
client.on('readable', () => {});
client.setEncoding('base64url');
client.push(Buffer.from([0xff]));
client.readableLength;
client.push(Buffer.from([0xee, 0xdd, 0xfb]));
client.readableLength;
client.push(null);
client.readableLength;
client.read();
client.destroy();
/*===
client  .readableLength -> 0
client  .readableLength -> 4
client  .readableLength -> 6
client  .read() -> "_-7d-w"
===*/
