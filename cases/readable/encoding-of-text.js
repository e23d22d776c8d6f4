/*---
title   = "A second setEncoding() leaves text as it is"
clauses = ["stream.set-encoding.twice"]
---*/
const client = new net.Socket();
client.on('readable', () => {});
client.push('hi');
client.setEncoding('hex');
client.setEncoding('base64');
client.push('you');
client.readableLength;
client.read();
client.destroy();
/*===
client  .readableLength -> 8
client  .read() -> "6869eW91"
===*/
