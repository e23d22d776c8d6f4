/*---
title   = "One byte that is left at the end of base64 gets two signs of padding"
clauses = ["stream.set-encoding.base64-groups"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.setEncoding('base64');
client.on('data', (text) => console.log(text));
client.on('end', () => client.destroy());
setImmediate(() => {
  [Buffer.from('abcd')].forEach((piece) => client.push(piece));
  client.push(null);
});
/*===
console  .log("YWJj")
console  .log("ZA==")
client   end
===*/
