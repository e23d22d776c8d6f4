/*---
title   = "Base64 is handed out in groups of three bytes, the rest at the end"
clauses = ["socket.set-encoding.strings", "stream.set-encoding.base64-groups"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.setEncoding('base64');
client.on('data', (text) => console.log(text));
client.on('end', () => client.destroy());
setImmediate(() => {
  ['a', 'b', 'c', 'defg', 'h'].forEach((piece) => client.push(Buffer.from(piece)));
  client.push(null);
});
/*===
console  .log("YWJj")
console  .log("ZGVm")
console  .log("Z2g=")
client   end
===*/
