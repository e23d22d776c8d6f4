/*---
title   = "read(n) that takes parts of two chunks of text counts UTF-16 code units in both"
clauses = ["stream.read.counts-characters"]
---*/
const client = new net.Socket();
client.setEncoding('utf8');
client.on('readable', () => {
  console.log(client.read(3), client.read(3), client.read());
});
client.push('é😀');
client.push('€😀é');
client.push('z');
/*===
console  .log("é😀", "€😀", "éz")
===*/
