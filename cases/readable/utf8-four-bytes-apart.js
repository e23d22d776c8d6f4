/*---
title   = "A character of four bytes is handed out when its fourth one has come"
clauses = ["socket.set-encoding.joins-characters"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.setEncoding('utf8');
client.on('data', (text) => console.log(text));
client.on('end', () => client.destroy());
setImmediate(() => {
  [
    Buffer.from([0xf0]),
    Buffer.from([0x9f]),
    Buffer.from([0x98]),
    Buffer.from([0x80]),
    Buffer.from([0xf0, 0x9f, 0x98]),
    Buffer.from([0x80]),
    Buffer.from([0xf0, 0x9f]),
    Buffer.from([0x98, 0x80]),
  ].forEach((piece) => client.push(piece));
  client.push(null);
});
/*===
console  .log("😀")
console  .log("😀")
console  .log("😀")
client   end
===*/
