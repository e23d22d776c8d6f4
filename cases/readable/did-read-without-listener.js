/*---
title   = "Data that flows to nobody counts as read"
clauses = ["stream.readable-did-read.value"]
---*/
const client = new net.Socket();
client.push('data');
client.resume();
client.readableDidRead;
setImmediate(() => {
  client.readableDidRead;
  client.destroy();
});
/*===
client  .readableDidRead -> false
client  .readableDidRead -> true
===*/
