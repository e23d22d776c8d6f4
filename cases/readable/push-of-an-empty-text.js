/*---
title   = "push('') is neither data nor the end"
clauses = ["stream.push.empty"]
---*/
const client = new net.Socket();
client.resume();
client.push('');
client.readableLength;
setImmediate(() => client.destroy());
/*===
client  .push("") -> true
client  .readableLength -> 0
client  never data
client  never end
===*/
