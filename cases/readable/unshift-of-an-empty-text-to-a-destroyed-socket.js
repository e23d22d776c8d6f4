/*---
title   = "unshift() of an empty text tells of the room even when destroyed"
clauses = ["stream.unshift.empty"]
---*/
const client = new net.Socket();
client.destroy();
client.unshift('');
/*===
client  .unshift("") -> true
===*/
