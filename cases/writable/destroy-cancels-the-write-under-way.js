/*---
title    = "A write under way when the socket is destroyed fails with ECANCELED, like all behind it"
clauses  = ["socket.write.under-way-when-destroyed", "socket.bytes-written.counts-failing"]
since    = "22.0.0"
platform = ["linux"]
---*/
// A Unix domain socket on Linux holds some 210 KiB: of 256 the rest is under way.
const endpoint = wire.listen({ path: tmp('s') });
const client = net.connect(endpoint.path, () => {
  const peer = endpoint.accept();
  client.write(Buffer.alloc(262144, 'x'), (error) => console.log('first', error.code));
  client.write('waits', (error) => console.log('second', error.code));
  client.end((error) => console.log('end', error.code));
  client.destroy();
  client.on('close', () => peer.end());
});
/*===
console  .log("first", "ECANCELED")
console  .log("second", "ECANCELED")
console  .log("end", "ECANCELED")
client   never finish
===*/
