/*---
title   = "The names of encodings are read in any case, and have aliases"
clauses = ["stream.encoding.names-in-any-case", "socket.write.encoding"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  ['utf8', 'UTF8', 'utf-8', 'Utf-8'].forEach((name) => client.write('é', name));
  ['ucs2', 'UCS2', 'ucs-2', 'Ucs-2'].forEach((name) => client.write('é', name));
  ['utf16le', 'UTF16LE', 'utf-16le', 'Utf-16LE'].forEach((name) => client.write('é', name));
  ['latin1', 'LATIN1', 'binary', 'Binary'].forEach((name) => client.write('é', name));
  ['ascii', 'ASCII'].forEach((name) => client.write('a', name));
  ['hex', 'HEX'].forEach((name) => client.write('7f', name));
  ['base64', 'BASE64', 'base64url', 'Base64URL'].forEach((name) => client.write('Yg', name));
  client.end();
  client.on('finish', () => peer.end());
});
client.resume();
/*===
peer  data x"c3a9c3a9c3a9c3a9e900e900e900e900e900e900e900e900e9e9e9e961617f7f62626262"
peer  fin
===*/
