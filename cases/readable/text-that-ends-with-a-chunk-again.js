/*---
title   = "After read(n) that ends with a later piece of text the rest does not flow"
clauses = ["stream.read.text-leaves-empty-chunk"]
since   = "24.0.0"
until   = "24.8.0"
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
client  .readableLength -> 2
===*/
