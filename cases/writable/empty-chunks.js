/*---
title   = "Empty strings and empty bytes return true, call back, and send nothing"
clauses = ["socket.write.empty"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.write('', () => console.log('text'));
  client.write(Buffer.alloc(0), () => console.log('bytes'));
  client.write(new Uint8Array(0), () => console.log('array'));
  client.write('zz', 'hex', () => console.log('hex'));
  client.writableLength;
  client.bytesWritten;
  client.end('', () => console.log('end'));
  client.on('finish', () => peer.end());
});
client.resume();
/*===
client   .write("", function) -> true
client   .write(b"", function) -> true
client   .write(b"", function) -> true
client   .write("zz", "hex", function) -> true
client   .writableLength -> 0
client   .bytesWritten -> 0
console  .log("text")
console  .log("bytes")
console  .log("array")
console  .log("hex")
console  .log("end")
peer     fin
===*/
