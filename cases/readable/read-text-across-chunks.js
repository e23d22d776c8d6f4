/*---
title   = "With an encoding read(n) counts characters, and joins pieces"
clauses = ["stream.read.counts-characters", "stream.read.takes-size"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.setEncoding('utf8');
  peer.send('äb');
  client.once('readable', () => {
    peer.send('cüd');
    client.once('readable', () => {
      console.log(client.readableLength, client.read(1), client.read(4), client.readableLength);
      peer.end();
      client.resume();
    });
  });
});
/*===
console  .log(5, "ä", "bcüd", 0)
===*/
