/*---
title   = "`readableDidRead` is true once data was handed out"
clauses = ["stream.readable-did-read.value"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('abc');
  peer.end();
});
console.log(client.readableDidRead);
client.once('readable', () => {
  console.log(client.readableDidRead);
  client.read();
  console.log(client.readableDidRead);
  client.resume();
});
/*===
console  .log(false)
console  .log(false)
console  .log(true)
===*/
