/*---
title   = "read() takes all that is buffered, in one piece"
clauses = ["stream.read.all-of-bytes"]
until   = "26.0.0"
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('abc');
  client.once('readable', () => {
    peer.send('def');
    client.once('readable', () => {
      console.log(String(client.read()), client.readableLength);
      peer.end();
      client.resume();
    });
  });
});
/*===
console  .log("abcdef", 0)
===*/
