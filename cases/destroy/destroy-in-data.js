/*---
title   = "destroy() in 'data' drops what would have been read next, the end included"
clauses = ["socket.destroy.no-more-io", "socket.destroy.closes"]
chunks  = "exact"
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('last words');
  peer.end();
});
client.on('data', () => client.destroy());
/*===
client  data b"last words"
client  close false
client  never end
client  never finish
===*/
