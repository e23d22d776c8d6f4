/*---
title   = "A Uint8Array is handed out as a Buffer"
clauses = ["stream.push.typed-array"]
---*/
const client = new net.Socket();
client.on('data', (data) => console.log(Buffer.isBuffer(data)));
client.push(new Uint8Array([104, 105]));
setImmediate(() => client.destroy());
/*===
console  .log(true)
client   data b"hi"
===*/
