/*---
title   = "Text in another encoding than the socket's goes through its decoder"
clauses = ["stream.push.encoding"]
---*/
const client = new net.Socket();
client.setEncoding('utf8');
client.push('c3', 'hex');
client.readableLength;
client.push('bc', 'hex');
client.readableLength;
client.resume();
setImmediate(() => client.destroy());
/*===
client  .readableLength -> 0
client  .readableLength -> 1
client  data "ü"
===*/
