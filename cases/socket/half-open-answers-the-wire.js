/*---
title   = "A half-open accepted socket sends no FIN of its own when the peer ends"
clauses = ["net.create-server.allow-half-open", "socket.event-end.half-open-needs-end"]
---*/
const server = net.createServer({ allowHalfOpen: true }, (accepted) => {
  accepted.resume();
  accepted.on('end', () => {
    accepted.write('late', () => {
      peer.receive(4);
      accepted.end();
    });
  });
  server.close();
  peer.end();
});
let peer;
server.listen(0, '127.0.0.1', () => {
  peer = wire.connect(server.address().port);
});
/*===
accepted  end
accepted  finish
accepted  close false
peer      data b"late"
peer      fin
===*/
