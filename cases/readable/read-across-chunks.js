/*---
title   = "read(n) joins what came in several pieces"
clauses = ["stream.read.takes-size"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('abc');
  client.once('readable', () => {
    peer.send('def');
    client.once('readable', () => {
      console.log(client.readableLength);
      console.log(String(client.read(4)), String(client.read(1)), client.readableLength);
      peer.end();
      client.resume();
    });
  });
});
/*===
console  .log(6)
console  .log("abcd", "e", 1)
===*/
