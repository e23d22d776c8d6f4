/*---
title   = "The buffer of onread may be a Uint8Array"
clauses = ["socket.new.onread-callback"]
---*/
const endpoint = wire.listen();
const onread = {
  buffer: new Uint8Array(4),
  callback: (count, bytes) => console.log(Buffer.isBuffer(bytes), bytes.subarray(0, count)),
};
net.connect({ port: endpoint.port, host: '127.0.0.1', onread }, () => {
  const peer = endpoint.accept();
  peer.send('hi');
  peer.end();
});
/*===
console  .log(false, b"hi")
===*/
