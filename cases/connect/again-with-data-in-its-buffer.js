/*---
title   = "What waited when the socket closed comes before what the next connection brings"
clauses = ["socket.connect.buffer-comes-first"]
chunks  = "exact"
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.pause();
  client.push('old');
  client.destroy();
});
client.once('close', () => {
  client.connect(endpoint.port, '127.0.0.1', () => {
    const peer = endpoint.accept();
    client.readableLength;
    client.on('data', (chunk) => {
      if (String(chunk) === 'new') client.destroy();
    });
    client.resume();
    peer.send('new');
  });
});
/*===
client  .readableLength -> 3
client  data b"old"
client  data b"new"
===*/
