/*---
title   = "new net.Server(listener) adds its listener"
clauses = ["server.new.connection-listener"]
---*/
const server = new net.Server((accepted) => {
  accepted.destroy();
  server.close();
});
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
server  new net.Server(function) -> server
server  connection accepted
server  close
===*/
