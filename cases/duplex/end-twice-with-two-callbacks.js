/*---
title   = "Both callbacks of two calls of end() come, the second without an error"
clauses = ["socket.end.twice", "socket.end.callback"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.end(() => {});
  client.end(() => peer.end());
});
client.resume();
/*===
client  end callback
client  end callback
client  close false
client  never error
===*/
