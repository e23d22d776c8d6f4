/*---
title   = "end() takes data, encoding and callback at once"
clauses = ["socket.end.encoding", "socket.end.callback"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.end('Ynll', 'base64', () => {
    peer.receiveToEnd();
    peer.end();
  });
});
client.resume();
/*===
client  end callback
client  close false
peer    .receiveToEnd() -> b"bye"
===*/
