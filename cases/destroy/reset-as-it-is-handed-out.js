/*---
title   = "A connection that is reset as it is handed out fails with ECONNRESET"
clauses = ["errors.peer-reset", "errors.error-then-close"]
---*/
const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
  accepted.resume();
  accepted.on('error', () => {});
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port);
  server.prependListener('connection', () => peer.reset());
});
/*===
accepted  error {code: "ECONNRESET", syscall: "read"}
accepted  close true
accepted  never end
===*/
