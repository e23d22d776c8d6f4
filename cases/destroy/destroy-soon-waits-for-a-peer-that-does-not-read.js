/*---
title    = "destroySoon() destroys only when the peer has made room for all that was written"
clauses  = ["socket.destroy-soon.after-writes"]
platform = ["linux"]
---*/
// A Unix domain socket on Linux holds some 210 KiB: of 256 the rest waits until the peer reads.
const endpoint = wire.listen({ path: tmp('s') });
const client = net.connect(endpoint.path, () => {
  const peer = endpoint.accept();
  client.write(Buffer.alloc(262144, 'x'));
  client.destroySoon();
  setImmediate(() => setImmediate(() => {
    client.destroyed;
    peer.receive(196608);
  }));
});
/*===
client  .destroyed -> false
client  finish
client  close false
peer    .receive(196608)
peer    fin
===*/
