/*---
title   = "unshift() on a destroyed socket does nothing"
clauses = ["stream.unshift.destroyed"]
---*/
const client = new net.Socket();
client.destroy();
client.unshift('nowhere');
client.readableLength;
/*===
client  .unshift("nowhere") -> false
client  .readableLength -> 0
client  never error
===*/
