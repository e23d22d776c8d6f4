/*---
title   = "bytesWritten is what the peer has received, bytesRead what it has sent"
clauses = ["socket.bytes-read.counts", "socket.bytes-written.counts-encoded"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.write('€uro', () => {
    console.log(peer.receive(6).length);
    peer.send('€');
    peer.end();
  });
});
client.resume();
client.on('close', () => {
  client.bytesWritten;
  client.bytesRead;
});
/*===
console  .log(6)
client   .bytesWritten -> 6
client   .bytesRead -> 3
===*/
