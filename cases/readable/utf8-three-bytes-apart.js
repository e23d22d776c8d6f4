/*---
title   = "A character of three bytes is handed out when its third one has come"
clauses = ["socket.set-encoding.joins-characters"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.setEncoding('utf8');
client.on('data', (text) => console.log(text));
client.on('end', () => client.destroy());
setImmediate(() => {
  [
    Buffer.from([0x61, 0xe2]),
    Buffer.from([0x82]),
    Buffer.from([0xac]),
    Buffer.from([0xe2, 0x82]),
    Buffer.from([0xac, 0x62]),
  ].forEach((piece) => client.push(piece));
  client.push(null);
});
/*===
console  .log("a")
console  .log("€")
console  .log("€b")
client   end
===*/
