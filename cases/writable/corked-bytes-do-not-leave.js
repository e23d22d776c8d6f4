/*---
title   = "Nothing of what is written to a corked socket leaves before uncork()"
clauses = ["stream.writable.cork"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.cork();
  client.write('corked');
  setImmediate(() => setImmediate(() => {
    client.bytesWritten;
    peer.send('?');
  }));
  client.once('data', () => {
    client.writableLength;
    client.uncork();
    peer.receive(6);
    client.end(() => peer.end());
  });
});
/*===
client  .bytesWritten -> 6
client  data b"?"
client  .writableLength -> 6
peer    .receive(6) -> b"corked"
===*/
