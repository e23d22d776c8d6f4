/*---
title   = "What is written in 'end' goes out before the FIN that answers the peer's"
clauses = ["socket.event-end.pending-writes-are-sent", "socket.event-end.ends-writable"]
---*/
const server = net.createServer((accepted) => {
  accepted.resume();
  accepted.write('hello, ');
  accepted.on('end', () => accepted.write('goodbye'));
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port);
  server.on('connection', () => peer.end());
});
/*===
accepted  end
accepted  finish
peer      data b"hello, goodbye"
peer      fin
===*/
