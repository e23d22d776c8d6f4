/*---
title   = "read(n) takes all if n bytes are there"
clauses = ["stream.read.takes-size"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('abc');
  peer.end();
});
client.once('readable', () => {
  console.log(String(client.read(3)), client.readableLength);
  client.resume();
});
/*===
console  .log("abc", 0)
===*/
