/*---
title   = "What was written between cork() and uncork() reaches the peer in order"
clauses = ["stream.writable.cork", "socket.write.encoding"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.cork();
  client.write('a');
  client.write(Buffer.from([0, 255]));
  client.write('6162', 'hex');
  client.uncork();
  client.end('z');
  client.on('finish', () => peer.end());
});
client.resume();
/*===
peer  data x"6100ff61627a"
peer  fin
===*/
