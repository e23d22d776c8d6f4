/*---
title   = "With allowHalfOpen no FIN answers the peer's before end() is called"
clauses = [
    "socket.event-end.half-open-stays-writable",
    "socket.event-end.half-open-needs-end",
    "socket.new.allow-half-open",
]
---*/
const endpoint = wire.listen();
const client = new net.Socket({ allowHalfOpen: true });
client.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.end();
  client.on('end', () => {
    // Two turns of the event loop later a FIN would have followed.
    setImmediate(() => setImmediate(() => {
      client.readyState;
      client.write('still here', () => {
        peer.receive(10);
        client.end();
      });
    }));
  });
});
client.resume();
/*===
client  .readyState -> "writeOnly"
peer    .receive(10) -> b"still here"
peer    fin
client  close false
===*/
