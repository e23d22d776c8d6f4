/*---
title   = "bytesRead counts what onread was given, and readableLength stays 0"
clauses = ["socket.bytes-read.counts", "socket.new.onread-replaces-data"]
---*/
const endpoint = wire.listen();
const onread = {
  buffer: Buffer.alloc(3),
  callback: () => console.log(client.bytesRead, client.readableLength),
};
const client = net.connect({ port: endpoint.port, host: '127.0.0.1', onread }, () => {
  const peer = endpoint.accept();
  peer.send('12345');
  peer.end();
});
/*===
console  .log(3, 0)
console  .log(5, 0)
===*/
