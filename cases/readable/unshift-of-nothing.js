/*---
title   = "unshift() of an empty chunk changes nothing"
clauses = ["stream.unshift.empty"]
---*/
const client = new net.Socket();
client.push('abc');
client.unshift('');
client.unshift(Buffer.from(''));
client.unshift();
client.readableLength;
client.resume();
setImmediate(() => client.destroy());
/*===
client  .unshift("") -> true
client  .unshift(b"") -> true
client  .unshift() -> true
client  .readableLength -> 3
client  data b"abc"
===*/
