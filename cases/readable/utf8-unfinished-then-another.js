/*---
title   = "An unfinished character that something else follows is replaced"
clauses = ["stream.set-encoding.ill-formed"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.setEncoding('utf8');
client.on('data', (text) => console.log(text));
client.on('end', () => client.destroy());
setImmediate(() => {
  [
    Buffer.from([0xe2, 0x82]),
    Buffer.from('a'),
    Buffer.from([0xf0, 0x9f, 0x98]),
    Buffer.from('b'),
    Buffer.from([0xc3]),
    Buffer.from('c'),
  ].forEach((piece) => client.push(piece));
  client.push(null);
});
/*===
console  .log("\ufffda")
console  .log("\ufffdb")
console  .log("\ufffdc")
client   end
===*/
