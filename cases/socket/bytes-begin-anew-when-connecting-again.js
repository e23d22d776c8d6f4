/*---
title   = "bytesRead and bytesWritten begin at 0 when the socket connects again"
clauses = ["socket.bytes.begin-anew", "socket.bytes.kept-after-close"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  client.write('abc', () => {
    const peer = endpoint.accept();
    peer.receive(3);
    peer.send('de');
    peer.end();
  });
});
client.resume();
client.once('close', () => {
  console.log(client.bytesRead, client.bytesWritten);
  client.connect(endpoint.port, '127.0.0.1', () => client.destroy());
  console.log(client.bytesRead, client.bytesWritten);
});
/*===
console  .log(2, 3)
console  .log(0, 0)
===*/
