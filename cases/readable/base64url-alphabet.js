/*---
title   = "Base64 for URLs has its own alphabet and no padding"
clauses = ["socket.set-encoding.strings"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.setEncoding('base64url');
client.on('data', (text) => console.log(text));
client.on('end', () => client.destroy());
setImmediate(() => {
  [Buffer.from([0xfb, 0xff, 0xfe]), Buffer.from([0xff])].forEach((piece) => client.push(piece));
  client.push(null);
});
/*===
console  .log("-__-")
console  .log("_w")
client   end
===*/
