/*---
title   = "`readableEnded` of a destroyed socket stays as it was"
clauses = ["stream.readable-ended.value"]
---*/
const client = new net.Socket();
client.push(null);
client.destroy();
client.readableEnded;
client.on('close', () => client.readableEnded);
/*===
client  .readableEnded -> false
client  .readableEnded -> false
client  never end
===*/
