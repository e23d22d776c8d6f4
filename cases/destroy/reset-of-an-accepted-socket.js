/*---
title   = "resetAndDestroy() of an accepted socket sends RST, after what was written"
clauses = ["socket.reset-and-destroy.sends-rst", "socket.reset-and-destroy.close-no-error"]
---*/
const server = net.createServer((accepted) => {
  accepted.write('hello', () => {
    peer.receive(5);
    accepted.resetAndDestroy();
  });
  server.close();
});
let peer;
server.listen(0, '127.0.0.1', () => {
  peer = wire.connect(server.address().port);
});
/*===
accepted  close false
accepted  never error
peer      .receive(5) -> b"hello"
peer      data b"hello"
peer      rst
===*/
