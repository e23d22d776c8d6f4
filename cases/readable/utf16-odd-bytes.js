/*---
title   = "A code unit of UTF-16 is handed out when its second byte has come"
clauses = ["socket.set-encoding.joins-characters"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.setEncoding('utf16le');
client.on('data', (text) => console.log(text));
client.on('end', () => client.destroy());
setImmediate(() => {
  [
    Buffer.from([0x61]),
    Buffer.from([0, 0x62]),
    Buffer.from([0]),
    Buffer.from([0xac, 0x20]),
  ].forEach((piece) => client.push(piece));
  client.push(null);
});
/*===
console  .log("a")
console  .log("b")
console  .log("€")
client   end
===*/
