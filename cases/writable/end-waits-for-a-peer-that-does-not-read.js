/*---
title    = "'finish' waits until the peer has made room for all that was written"
clauses  = ["socket.end.finish", "socket.end.with-data"]
platform = ["linux"]
---*/
// A Unix domain socket on Linux holds some 210 KiB: of 256 the rest waits until the peer reads.
const endpoint = wire.listen({ path: tmp('s') });
const client = net.connect(endpoint.path, () => {
  const peer = endpoint.accept();
  client.end(Buffer.alloc(262144, 'x'));
  client.on('finish', () => peer.end());
  setImmediate(() => setImmediate(() => {
    console.log('the peer reads');
    peer.receive(196608);
  }));
});
client.resume();
/*===
console  .log("the peer reads")
console  .log("the peer reads")  before  client  finish
client   finish
peer     fin
===*/
