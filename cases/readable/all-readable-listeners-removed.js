/*---
title   = "removeAllListeners('readable') lets it flow as well"
clauses = ["stream.event-readable.removed"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('abc');
  peer.end();
});
client.once('readable', () => {
  client.removeAllListeners('readable');
});
client.on('readable', () => {});
client.on('data', (chunk) => console.log(String(chunk)));
/*===
program  exit empty
===*/
