/*---
title   = "The callback of end() may be its second argument, and comes when the data is out"
clauses = ["socket.end.callback", "socket.end.with-data"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.end('bye', () => {
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
