/*---
title   = "A byte that is left over at the end of UTF-16 is dropped"
clauses = ["stream.set-encoding.unfinished-at-end"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.setEncoding('utf16le');
client.on('data', (text) => console.log(text));
client.on('end', () => client.destroy());
setImmediate(() => {
  [Buffer.from([0x61, 0, 0x62])].forEach((piece) => client.push(piece));
  client.push(null);
});
/*===
console  .log("a")
client   end
===*/
