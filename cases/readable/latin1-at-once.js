/*---
title   = "Each byte of latin1 is one character"
clauses = ["socket.set-encoding.strings"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.setEncoding('latin1');
client.on('data', (text) => console.log(text));
client.on('end', () => client.destroy());
setImmediate(() => {
  [Buffer.from([0x61, 0xe4]), Buffer.from([0x80, 0xff])].forEach((piece) => client.push(piece));
  client.push(null);
});
/*===
console  .log("aä")
console  .log("\u0080ÿ")
client   end
===*/
