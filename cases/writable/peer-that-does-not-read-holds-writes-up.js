/*---
title    = "What a peer does not read is queued, and 'drain' comes when it reads"
clauses  = [
    "socket.write.returns-false",
    "socket.write.drain-follows",
    "socket.event-drain.after-buffer-empty",
]
platform = ["linux"]
---*/
// A Unix domain socket on Linux holds some 210 KiB: of 256 the rest waits until the peer reads.
const endpoint = wire.listen({ path: tmp('s') });
const client = net.connect(endpoint.path, () => {
  const peer = endpoint.accept();
  client.write(Buffer.alloc(262144, 'x'));
  client.writableNeedDrain;
  client.on('drain', () => {
    client.end();
    peer.end();
  });
  setImmediate(() => setImmediate(() => {
    client.writableLength;
    peer.receive(196608);
  }));
});
client.resume();
/*===
client  .write(...) -> false
client  .writableNeedDrain -> true
client  .writableLength -> 262144
client  drain
client  .end()
peer    fin
===*/
