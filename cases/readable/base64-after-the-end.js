/*---
title   = "setEncoding('base64') after the end pads the last group"
clauses = ["stream.set-encoding.after-the-end", "stream.set-encoding.base64-groups"]
since   = "24.21.0"
---*/
const client = new net.Socket();
client.push('abcd');
client.push(null);
client.setEncoding('base64');
client.read();
client.destroy();
/*===
client  .read() -> "YWJjZA=="
===*/
