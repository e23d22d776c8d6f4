/*---
title   = "unshift() takes text in the encoding that is named"
clauses = ["stream.unshift.encoding"]
---*/
const client = new net.Socket();
client.on('readable', () => {});
client.push('!');
client.unshift('6869', 'hex');
client.read(3);
client.destroy();
/*===
client  .read(3) -> b"hi!"
===*/
