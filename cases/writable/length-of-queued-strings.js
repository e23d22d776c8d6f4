/*---
title   = "A queued string counts its code units in writableLength, its bytes in bytesWritten"
clauses = ["stream.writable.length-of-strings", "socket.bytes-written.counts-encoded"]
---*/
const client = new net.Socket();
const write = (chunk, encoding) => {
  client.write(chunk, encoding);
  console.log(encoding, client.writableLength, client.bytesWritten);
};
client.connect({ port: 1, host: '127.0.0.1' });
write('hé€', 'utf8');
write('hé€', 'latin1');
write('hé€', 'utf16le');
write('hé€', 'ascii');
write('616263', 'hex');
write('YWJj', 'base64');
write(Buffer.from([1, 2]));
client.destroy();
/*===
console  .log("utf8", 3, 6)
console  .log("latin1", 6, 9)
console  .log("utf16le", 9, 15)
console  .log("ascii", 12, 18)
console  .log("hex", 18, 21)
console  .log("base64", 22, 24)
console  .log(undefined, 24, 26)
===*/
