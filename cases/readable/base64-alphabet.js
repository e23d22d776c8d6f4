/*---
title   = "Base64 has plus and slash"
clauses = ["socket.set-encoding.strings"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.setEncoding('base64');
client.on('data', (text) => console.log(text));
client.on('end', () => client.destroy());
setImmediate(() => {
  const pieces = [Buffer.from([0xfb, 0xff, 0xfe]), Buffer.from([0xff, 0xe0])];
  pieces.forEach((piece) => client.push(piece));
  client.push(null);
});
/*===
console  .log("+//+")
console  .log("/+A=")
client   end
===*/
