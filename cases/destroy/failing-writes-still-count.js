/*---
title   = "bytesWritten counts the waiting writes until the last of them has called back"
clauses = ["socket.bytes-written.counts-failing", "socket.destroy.pending-write-callback"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.cork();
  client.write('one', () => console.log(client.bytesWritten, client.writableLength));
  client.write('three', () => console.log(client.bytesWritten, client.writableLength));
  client.destroy();
});
client.on('close', () => console.log(client.bytesWritten, client.writableLength));
/*===
console  .log(8, 5)
console  .log(8, 0)
console  .log(0, 0)
===*/
