/*---
title   = "After read(n) that ends with a later piece of text the rest flows"
clauses = ["stream.read.counts-characters"]
since   = "24.21.0"
---*/
const client = new net.Socket();
client.setEncoding('utf8');
client.push('ab');
client.push('cd');
client.push('ef');
client.read(4);
client.resume();
setImmediate(() => {
  client.readableLength;
  client.destroy();
});
/*===
client  .read(4) -> "abcd"
client  data "abcd"
client  data "ef"
client  .readableLength -> 0
===*/
