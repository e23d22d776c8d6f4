/*---
title   = "Text in the encoding of the socket passes an unfinished character by"
clauses = ["stream.push.same-encoding"]
---*/
const client = new net.Socket();
client.setEncoding('utf8');
client.push(Buffer.from([0xc3]));
client.readableLength;
client.push('text', 'utf8');
client.push(Buffer.from([0xbc]));
client.readableLength;
client.resume();
setImmediate(() => client.destroy());
/*===
client  .readableLength -> 0
client  .readableLength -> 5
client  data "textü"
===*/
