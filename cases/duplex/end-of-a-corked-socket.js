/*---
title   = "end() sends what was corked before the FIN"
clauses = ["stream.writable.cork", "socket.end.sends-fin"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.cork();
  client.write('one ');
  client.write('two');
  client.end();
  client.writableCorked;
  client.on('finish', () => peer.end());
});
client.resume();
/*===
client  .writableCorked -> 0
client  close false
peer    data b"one two"
peer    fin
===*/
