/*---
title   = "What waits to be sent counts in bytesWritten by the bytes of its encoding"
clauses = ["socket.bytes-written.counts-queued", "socket.bytes-written.counts-encoded"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1');
const counts = [];
const write = (chunk, encoding) => {
  client.write(chunk, encoding);
  counts.push(client.bytesWritten);
};
write('é');
write('é', 'latin1');
write('é', 'utf16le');
write('00ff', 'hex');
write('AAEC', 'base64');
write(Buffer.from('four'));
write(new Uint8Array(5));
console.log(counts);
client.on('connect', () => {
  console.log(client.bytesWritten);
  client.destroy();
});
/*===
console  .log([2, 3, 5, 7, 10, 14, 19])
console  .log(19)
===*/
