/*---
title   = "When write() calls back, the peer can have the bytes"
clauses = ["socket.write.callback", "socket.write.sends"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.write('hello', () => {
    peer.receive(5);
    client.end();
    peer.end();
  });
});
client.resume();
/*===
client  write callback
peer    .receive(5) -> b"hello"
===*/
