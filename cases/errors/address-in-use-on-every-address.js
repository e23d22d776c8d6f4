/*---
title    = "The error of a port in use without a host names the address '::'"
clauses  = ["errors.in-use-without-host", "server.listen-port.host-omitted-ipv6"]
platform = ["linux"]
needs    = ["ipv6"]
---*/
const occupant = net.createServer();
occupant.listen(0, () => {
  const port = occupant.address().port;
  const server = net.createServer();
  server.on('error', (error) => {
    console.log(error.message === `listen EADDRINUSE: address already in use :::${port}`);
    occupant.close();
  });
  server.listen(port);
});
/*===
server2  error {code: "EADDRINUSE", syscall: "listen", address: "::"}
console  .log(true)
===*/
