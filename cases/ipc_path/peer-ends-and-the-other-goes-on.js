/*---
title    = "Over an IPC path, too, each side ends for itself"
clauses  = ["net.create-server.allow-half-open", "socket.event-end.half-open-stays-writable"]
platform = ["linux", "darwin"]
---*/
const server = net.createServer({ allowHalfOpen: true }, (accepted) => {
  accepted.resume();
  accepted.on('end', () => accepted.end('still here'));
  server.close();
});
server.listen(tmp('s'), () => {
  const peer = wire.connect(tmp('s'));
  peer.send('bye');
  peer.end();
});
/*===
accepted  data b"bye"
accepted  end
accepted  close false
peer      data b"still here"
peer      fin
===*/
