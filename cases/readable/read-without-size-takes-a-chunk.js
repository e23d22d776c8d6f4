/*---
title   = "read() takes one chunk"
clauses = ["stream.read.one-chunk-of-bytes"]
since   = "26.0.0"
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('abc');
  client.once('readable', () => {
    peer.send('def');
    client.once('readable', () => {
      console.log(String(client.read()), client.readableLength);
      console.log(String(client.read()), client.readableLength);
      peer.end();
      client.resume();
    });
  });
});
/*===
console  .log("abc", 3)
console  .log("def", 0)
===*/
