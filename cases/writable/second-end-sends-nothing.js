/*---
title   = "A second end() sends nothing more"
clauses = ["socket.end.sends-fin", "socket.end.twice"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.end('once');
  client.end();
  client.on('finish', () => peer.end());
});
client.resume();
/*===
peer    data b"once"
peer    fin
client  finish
client  never error
===*/
