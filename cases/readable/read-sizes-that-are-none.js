/*---
title   = "A size that is no number reads all; a negative one nothing"
clauses = ["stream.read.odd-sizes"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('abcdef');
  peer.end();
});
client.once('readable', () => {
  console.log(client.read(-1), client.readableLength);
  console.log(String(client.read('2')), client.readableLength);
  console.log(String(client.read(1.9)), client.readableLength);
  console.log(String(client.read(NaN)), client.readableLength);
  console.log(client.read(undefined), client.readableLength);
  client.resume();
});
/*===
program  exit empty
===*/
