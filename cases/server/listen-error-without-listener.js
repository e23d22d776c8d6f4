/*---
title   = "A failed listen() without an 'error' listener ends the program with its error"
clauses = ["server.event-error.emitted", "errors.no-error-listener"]
---*/
const occupant = net.createServer();
occupant.listen(0, '127.0.0.1', () => {
  net.createServer().listen(occupant.address().port, '127.0.0.1');
});
/*===
server2  error {code: "EADDRINUSE"}
program  exit uncaught {code: "EADDRINUSE", syscall: "listen"}
===*/
