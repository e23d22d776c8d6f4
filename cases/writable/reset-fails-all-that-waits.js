/*---
title    = "A reset cancels the write under way, and fails what waits behind it with the error"
clauses  = ["socket.write.under-way-when-destroyed", "socket.write.waits-when-reset"]
since    = "22.0.0"
platform = ["linux"]
---*/
// A Unix domain socket on Linux holds some 210 KiB: of 256 the rest is under way.
const endpoint = wire.listen({ path: tmp('s') });
const client = net.connect(endpoint.path, () => {
  const peer = endpoint.accept();
  client.write(Buffer.alloc(262144, 'x'), (error) => console.log('a', error.code));
  client.write('b', (error) => console.log('b', error.code));
  client.end('c', (error) => console.log('end', error.code));
  client.on('error', (error) => console.log('event', error.code, error.syscall));
  peer.reset();
});
/*===
console  .log("event", "ECONNRESET", "read")
console  .log("a", "ECANCELED")
console  .log("b", "ECONNRESET")
console  .log("end", "ECONNRESET")
client   never finish
===*/
