/*---
title   = "address() is null and `listening` false after a listen() that failed"
clauses = ["server.address.null-after-error"]
---*/
const occupant = net.createServer();
occupant.listen(0, '127.0.0.1', () => {
  const server = net.createServer();
  server.on('error', () => {
    console.log(server.address(), server.listening);
    occupant.close();
  });
  server.listen(occupant.address().port, '127.0.0.1');
});
/*===
server2  error {code: "EADDRINUSE"}
console  .log(null, false)
===*/
