/*---
title   = "A character that is unfinished at the end is replaced"
clauses = ["stream.set-encoding.unfinished-at-end"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.setEncoding('utf8');
client.on('data', (text) => console.log(text));
client.on('end', () => client.destroy());
setImmediate(() => {
  [Buffer.from([0x61, 0xe2, 0x82])].forEach((piece) => client.push(piece));
  client.push(null);
});
/*===
console  .log("a")
console  .log("\ufffd")
client   end
===*/
