/*---
title   = "allowHalfOpen set to true before the peer's end keeps the socket open"
clauses = ["socket.event-end.half-open-stays-writable"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.allowHalfOpen = true;
  peer.end();
});
client.on('end', () => {
  setImmediate(() => setImmediate(() => {
    client.readyState;
    client.end('late');
  }));
});
client.resume();
/*===
client  .readyState -> "writeOnly"
client  close false
peer    data b"late"
peer    fin
===*/
