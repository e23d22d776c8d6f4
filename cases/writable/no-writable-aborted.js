/*---
title   = "A socket has no writableAborted, whatever becomes of it"
clauses = ["stream.writable-aborted.absent"]
---*/
const client = new net.Socket();
client.writableAborted;
client.destroy();
client.on('close', () => client.writableAborted);
/*===
client  .writableAborted -> undefined
client  .writableAborted -> undefined
===*/
