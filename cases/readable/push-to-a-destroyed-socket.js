/*---
title   = "push() on a destroyed socket does nothing"
clauses = ["stream.push.destroyed"]
---*/
const client = new net.Socket();
client.destroy();
client.push('nowhere');
client.readableLength;
/*===
client  .push("nowhere") -> false
client  .readableLength -> 0
client  never error
===*/
