/*---
title   = "read(0) takes nothing"
clauses = ["stream.read.zero"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('abc');
  peer.end();
});
client.once('readable', () => {
  console.log(client.read(0), client.readableLength);
  client.resume();
});
/*===
console  .log(null, 3)
===*/
