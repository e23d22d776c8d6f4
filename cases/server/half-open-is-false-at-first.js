/*---
title   = "Without allowHalfOpen an accepted socket answers the peer's end by its own"
clauses = ["net.create-server.allow-half-open-default"]
---*/
const server = net.createServer((accepted) => {
  accepted.resume();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port);
  peer.end();
});
/*===
accepted  end
accepted  finish
accepted  close false
peer      fin
===*/
