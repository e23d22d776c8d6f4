/*---
title   = "At the end read(n) gives what is left"
clauses = ["stream.read.rest-at-end"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.on('readable', () => client.read(10));
client.on('end', () => client.destroy());
client.push('abc');
setImmediate(() => client.push(null));
/*===
client  .read(10) -> null
client  .read(10) -> b"abc"
===*/
