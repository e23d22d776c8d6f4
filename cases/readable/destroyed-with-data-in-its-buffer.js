/*---
title   = "A socket that is destroyed before its buffer is read does not end"
clauses = ["stream.destroy.buffer-lost"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('abc');
  peer.end();
});
client.once('readable', () => {
  client.destroy();
  console.log(client.read(), client.readableLength);
});
client.on('end', () => console.log('end'));
/*===
program  exit empty
===*/
