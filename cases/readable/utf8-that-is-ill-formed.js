/*---
title   = "Bytes that no character can begin with are replaced at once"
clauses = ["stream.set-encoding.ill-formed"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.setEncoding('utf8');
client.on('data', (text) => console.log(text));
client.on('end', () => client.destroy());
setImmediate(() => {
  [
    Buffer.from([0xff]),
    Buffer.from([0x80]),
    Buffer.from([0xc0]),
    Buffer.from([0xc3, 0x28]),
    Buffer.from([0xe2, 0x28]),
    Buffer.from([0xed, 0xa0, 0x80]),
    Buffer.from([0xf5]),
    Buffer.from([0xf0, 0x80]),
    Buffer.from([0xf4, 0x90]),
  ].forEach((piece) => client.push(piece));
  client.push(null);
});
/*===
console  .log("\ufffd")
console  .log("\ufffd")
console  .log("\ufffd\ufffd(")
console  .log("\ufffd(")
console  .log("\ufffd\ufffd\ufffd")
console  .log("\ufffd")
console  .log("\ufffd\ufffd")
console  .log("\ufffd\ufffd")
client   end
===*/
