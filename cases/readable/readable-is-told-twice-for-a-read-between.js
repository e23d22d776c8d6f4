/*---
title   = "'readable' comes twice if a byte is read between two pushes"
clauses = ["stream.event-readable.twice-for-a-read-between"]
---*/
const client = new net.Socket();
client.on('readable', () => {});
client.push('a');
client.read(1);
client.push('b');
setImmediate(() => client.destroy());
/*===
client  .read(1) -> b"a"
client  readable
client  readable
===*/
