/*---
title   = "A character of two bytes is handed out when its second one has come"
clauses = ["socket.set-encoding.joins-characters"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.setEncoding('utf8');
client.on('data', (text) => console.log(text));
client.on('end', () => client.destroy());
setImmediate(() => {
  [Buffer.from([0x61, 0xc3]), Buffer.from([0xbc, 0x62])].forEach((piece) => client.push(piece));
  client.push(null);
});
/*===
console  .log("a")
console  .log("üb")
client   end
===*/
