/*---
title    = "Connections that the server has not accepted yet are reset when it closes"
clauses  = ["server.close.resets-who-waits"]
platform = ["linux"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  wire.connect(server.address().port);
  server.close();
});
/*===
server  close
server  never connection
peer    rst
===*/
