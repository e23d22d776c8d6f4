/*---
title   = "What unshift() puts back is read first"
clauses = ["stream.unshift.goes-first"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('cdef');
  peer.end();
});
client.once('readable', () => {
  const taken = client.read(2);
  client.unshift(taken);
  client.unshift('ab');
  console.log(client.readableLength);
  console.log(String(client.read(6)));
  client.resume();
});
/*===
console  .log(6)
console  .log("abcdef")
===*/
