/*---
title   = "A reset that is seen together with data looks like an end"
clauses = ["socket.event-end.reset-behind-data"]
until   = "24.21.0"
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('last words');
  peer.reset();
});
client.resume();
/*===
client  data b"last words"
client  end
client  close false
===*/
