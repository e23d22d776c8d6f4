/*---
title   = "Null, undefined and an empty text stand for UTF-8"
clauses = ["stream.set-encoding.nullish", "socket.set-encoding.default-utf8"]
---*/
const client = new net.Socket();
[null, undefined, ''].forEach((encoding) => {
  client.setEncoding('hex');
  client.setEncoding(encoding);
  client.readableEncoding;
});
client.destroy();
/*===
client  .readableEncoding -> "utf8"
client  .readableEncoding -> "utf8"
client  .readableEncoding -> "utf8"
===*/
