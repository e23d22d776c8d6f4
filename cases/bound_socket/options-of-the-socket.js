/*---
title   = "A socket with a bound handle has the other options of a socket"
clauses = ["bound-socket.socket"]
since   = "24.21.0"
---*/
const endpoint = wire.listen();
const handle = new net.BoundSocket({ host: '127.0.0.1' });
const client = new net.Socket({ handle, fd: 99999, allowHalfOpen: true, highWaterMark: 5 });
console.log(client.allowHalfOpen, client.readableHighWaterMark);
client.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.end();
  client.on('end', () => {
    console.log(client.writable);
    client.end();
  });
  client.resume();
});
/*===
console  .log(true, 5)
console  .log(true)
===*/
