/*---
title   = "unshift() of an empty chunk changes nothing"
clauses = ["stream.unshift.empty"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('abc');
  peer.end();
});
client.once('readable', () => {
  console.log(client.unshift(''), client.unshift(Buffer.from('')), client.readableLength);
  client.resume();
});
/*===
console  .log(true, true, 3)
===*/
