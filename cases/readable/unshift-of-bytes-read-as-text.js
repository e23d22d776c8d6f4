/*---
title   = "read() of all makes text of bytes that were put back"
clauses = ["stream.unshift.bytes-stay-bytes"]
---*/
const client = new net.Socket();
client.setEncoding('utf8');
client.on('readable', () => {});
client.unshift(Buffer.from('ü'));
client.read();
client.destroy();
/*===
client  .read() -> "ü"
===*/
