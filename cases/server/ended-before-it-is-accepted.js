/*---
title   = "A connection that the peer has ended before it is accepted is announced as any other, and then ends"
clauses = ["server.event-connection.already-ended"]
---*/
const server = net.createServer((accepted) => {
  console.log(accepted.readyState, accepted.remoteAddress);
  accepted.resume();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port);
  peer.send('all');
  peer.end();
});
/*===
console   .log("open", "127.0.0.1")
accepted  data b"all"
accepted  end
accepted  close false
===*/
