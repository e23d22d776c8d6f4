/*---
title   = "read() after 'close' returns what was buffered, but tells nobody"
clauses = ["stream.read.after-close"]
---*/
const client = new net.Socket();
client.push('left over');
client.on('close', () => {
  client.read(4);
  client.readableDidRead;
});
client.destroy();
/*===
client  .read(4) -> b"left"
client  .readableDidRead -> false
client  never data
===*/
