/*---
title   = "Encodings are set by any of their names, in any case"
clauses = ["stream.encoding.names-in-any-case"]
---*/
const socket = new net.Socket();
[
  'utf8', 'UTF-8', 'ucs2', 'UCS-2', 'utf16le', 'UTF-16LE', 'latin1', 'Binary', 'ASCII', 'HEX',
  'Base64', 'base64URL',
].forEach((name) => {
  socket.setEncoding(name);
  console.log(socket.readableEncoding);
});
/*===
program  exit empty
===*/
