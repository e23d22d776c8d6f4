/*---
title   = "'readable' comes once for two arrivals in one turn"
clauses = ["stream.event-readable.per-arrival"]
---*/
const client = new net.Socket();
client.on('readable', () => console.log(client.readableLength));
client.push('one');
client.push('two');
setImmediate(() => client.destroy());
/*===
console  .log(6)
client   readable
===*/
