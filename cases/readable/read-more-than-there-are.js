/*---
title   = "read(n) gives null while fewer bytes are there, and takes none"
clauses = ["stream.read.null-if-fewer"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('abc');
  client.once('readable', () => {
    console.log(client.read(4), client.readableLength);
    peer.send('def');
    client.once('readable', () => {
      console.log(String(client.read(4)), client.readableLength);
      peer.end();
      client.resume();
    });
  });
});
/*===
console  .log(null, 3)
console  .log("abcd", 2)
===*/
