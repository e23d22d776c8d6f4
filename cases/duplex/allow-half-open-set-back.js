/*---
title   = "allowHalfOpen set to false before the peer's end makes the socket end by itself"
clauses = ["socket.event-end.ends-writable"]
---*/
const endpoint = wire.listen();
const client = net.connect({ port: endpoint.port, host: '127.0.0.1', allowHalfOpen: true }, () => {
  const peer = endpoint.accept();
  client.allowHalfOpen = false;
  peer.end();
});
client.resume();
/*===
client  end
client  finish
client  close false
peer    fin
===*/
