/*---
title   = "A read() that finds nothing does not count as reading"
clauses = ["stream.readable-did-read.value"]
---*/
const client = new net.Socket();
client.read();
client.readableDidRead;
client.push('ab');
client.read(3);
client.readableDidRead;
client.read(1);
client.readableDidRead;
client.destroy();
/*===
client  .read() -> null
client  .readableDidRead -> false
client  .read(3) -> null
client  .readableDidRead -> false
client  .read(1) -> b"a"
client  .readableDidRead -> true
===*/
