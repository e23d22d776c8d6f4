/*---
title   = "read() in a listener for 'error' returns what was buffered, but tells nobody"
clauses = ["stream.read.after-close"]
---*/
const client = new net.Socket();
client.push('left over');
client.on('error', () => client.read(4));
client.destroy(new Error('failed'));
/*===
client  .read(4) -> b"left"
client  never data
===*/
