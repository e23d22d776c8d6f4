/*---
title   = "Each byte is two hexadecimal digits, handed out as it comes"
clauses = ["socket.set-encoding.strings"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.setEncoding('hex');
client.on('data', (text) => console.log(text));
client.on('end', () => client.destroy());
setImmediate(() => {
  const pieces = [Buffer.from([0, 0xf]), Buffer.from([0xf0]), Buffer.from([0xab, 0xff])];
  pieces.forEach((piece) => client.push(piece));
  client.push(null);
});
/*===
console  .log("000f")
console  .log("f0")
console  .log("abff")
client   end
===*/
