/*---
title   = "read(n) of text counts UTF-16 code units, whatever a character takes in UTF-8"
clauses = ["stream.read.counts-characters"]
---*/
const client = new net.Socket();
client.setEncoding('utf8');
client.on('readable', () => {
  console.log(client.read(1), client.read(1), client.read(2), client.read(1), client.read(1));
});
client.push('aé😀€z');
/*===
console  .log("a", "é", "😀", "€", "z")
===*/
