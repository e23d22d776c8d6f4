/*---
title   = "ASCII drops the highest bit of each byte"
clauses = ["socket.set-encoding.strings"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.setEncoding('ascii');
client.on('data', (text) => console.log(text));
client.on('end', () => client.destroy());
setImmediate(() => {
  [Buffer.from([0x61, 0xe1]), Buffer.from([0x80, 0xff])].forEach((piece) => client.push(piece));
  client.push(null);
});
/*===
console  .log("aa")
console  .log("\u0000\u007f")
client   end
===*/
