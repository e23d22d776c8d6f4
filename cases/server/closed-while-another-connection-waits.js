/*---
title    = "A connection that waits while 'connection' closes the server is reset"
clauses  = ["server.close.resets-who-waits"]
platform = ["linux"]
---*/
const server = net.createServer((accepted) => {
  accepted.destroy();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  wire.connect(server.address().port);
  wire.connect(server.address().port);
});
/*===
server  connection accepted
server  close
peer    fin
peer2   rst
===*/
