/*---
title   = "The one argument of end() may be its callback"
clauses = ["socket.end.callback", "socket.end.sends-fin"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.end(() => peer.end());
});
client.resume();
/*===
client  end callback
client  close false
peer    fin
peer    never data
===*/
