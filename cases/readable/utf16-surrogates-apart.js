/*---
title   = "Both halves of a surrogate pair are handed out together"
clauses = ["socket.set-encoding.joins-characters"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.setEncoding('utf16le');
client.on('data', (text) => console.log(text));
client.on('end', () => client.destroy());
setImmediate(() => {
  [
    Buffer.from([0x3d, 0xd8]),
    Buffer.from([0, 0xde]),
    Buffer.from([0x61, 0, 0x3d, 0xd8]),
    Buffer.from([0, 0xde, 0x62, 0]),
  ].forEach((piece) => client.push(piece));
  client.push(null);
});
/*===
console  .log("😀")
console  .log("a")
console  .log("😀b")
client   end
===*/
