/*---
title   = "Bytes that are sent one by one are received in order"
clauses = ["socket.event-data.buffer", "socket.bytes-read.counts"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  for (let i = 0; i < 10; i += 1) peer.send(String(i));
  peer.end();
});
client.resume();
client.on('close', () => client.bytesRead);
/*===
client  data b"0123456789"
client  .bytesRead -> 10
===*/
