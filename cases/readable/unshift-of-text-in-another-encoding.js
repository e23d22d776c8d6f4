/*---
title   = "Text that is put back in another encoding comes in that of the socket"
clauses = ["stream.unshift.other-encoding"]
---*/
const client = new net.Socket();
client.setEncoding('utf8');
client.unshift('c3bc', 'hex');
client.readableLength;
client.resume();
setImmediate(() => client.destroy());
/*===
client  .readableLength -> 1
client  data "ü"
===*/
