/*---
title   = "'readable' does not come for what was read before its tick"
clauses = ["stream.event-readable.not-if-read-before"]
---*/
const client = new net.Socket();
client.on('readable', () => {});
client.push('ab');
client.read();
setImmediate(() => client.destroy());
/*===
client  .read() -> b"ab"
client  never readable
===*/
