/*---
title   = "push() takes text in the encoding that is named"
clauses = ["stream.push.encoding"]
---*/
const client = new net.Socket();
client.on('readable', () => {});
client.push('aGk=', 'base64');
client.read();
client.destroy();
/*===
client  .read() -> b"hi"
===*/
