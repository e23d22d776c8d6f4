/*---
title   = "What was written and ended before 'connect' reaches the peer in order, then FIN"
clauses = ["socket.write.before-connect", "socket.end.before-connect"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.on('finish', () => peer.end());
});
client.write('one ');
client.write('two ');
client.end('three');
client.resume();
/*===
client  connect
client  finish
peer    data b"one two three"
peer    fin
===*/
