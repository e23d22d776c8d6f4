/*---
title   = "unshift() returns false when the high-water mark is reached"
clauses = ["stream.push.return-value"]
---*/
const client = new net.Socket({ highWaterMark: 4 });
client.unshift('abc');
client.unshift('d');
client.unshift('');
client.destroy();
/*===
client  .unshift("abc") -> true
client  .unshift("d") -> false
client  .unshift("") -> false
===*/
