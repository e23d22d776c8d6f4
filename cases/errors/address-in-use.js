/*---
title    = "The error of an address in use tells address and port, in its message too"
clauses  = ["server.listen.address-in-use-identity", "errors.system-error-properties"]
platform = ["linux"]
---*/
const occupant = net.createServer();
occupant.listen(0, '127.0.0.1', () => {
  const port = occupant.address().port;
  const server = net.createServer();
  server.on('error', (error) => {
    console.log(error.message === `listen EADDRINUSE: address already in use 127.0.0.1:${port}`);
    console.log(error.errno, error.port === port);
    occupant.close();
  });
  server.listen(port, '127.0.0.1');
});
/*===
server2  error {name: "Error", code: "EADDRINUSE", syscall: "listen", address: "127.0.0.1"}
console  .log(true)
console  .log(-98, true)
===*/
