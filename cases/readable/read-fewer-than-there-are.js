/*---
title   = "read(n) takes n bytes from the front and leaves the rest"
clauses = ["stream.read.takes-size"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('abcdef');
  peer.end();
});
client.once('readable', () => {
  console.log(client.readableLength);
  console.log(String(client.read(2)), client.readableLength);
  console.log(String(client.read(3)), client.readableLength);
  client.resume();
});
/*===
console  .log(6)
console  .log("ab", 4)
console  .log("cde", 1)
===*/
