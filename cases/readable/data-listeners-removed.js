/*---
title   = "removeAllListeners('data') does not stop a flowing socket"
clauses = ["stream.remove-all-listeners.flow-goes-on"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('abc');
  client.on('data', (chunk) => {
    console.log(String(chunk));
    client.removeAllListeners('data');
    peer.send('def');
    peer.end();
  });
});
client.on('end', () => console.log(client.bytesRead, client.readableLength));
/*===
console  .log("abc")
console  .log(6, 0)
===*/
