/*---
title   = "push() returns false when the high-water mark is reached"
clauses = ["stream.push.return-value"]
---*/
const client = new net.Socket({ highWaterMark: 4 });
client.push('abc');
client.push('d');
client.push('e');
client.destroy();
/*===
client  .push("abc") -> true
client  .push("d") -> false
client  .push("e") -> false
===*/
