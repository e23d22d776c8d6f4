/*---
title   = "'readable' comes once for data and an end in one turn"
clauses = ["stream.event-readable.data-and-end"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.on('readable', () => console.log(client.readableLength));
client.push('ab');
client.push(null);
setImmediate(() => client.destroy());
/*===
client   readable
console  .log(2)
===*/
