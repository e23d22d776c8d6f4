/*---
title    = "listen() on a descriptor that is not open fails with EINVAL, and names no address"
clauses  = ["errors.listen-descriptor", "server.event-error.emitted"]
platform = ["linux"]
---*/
const server = net.createServer();
server.on('error', (error) => {
  console.log(error.message, error.errno, error.address, error.port);
  server.address();
});
server.listen({ fd: 100000 });
server.listening;
/*===
server   .listening -> false
server   error {name: "Error", code: "EINVAL", syscall: "listen"}
server   .address() -> null
console  .log("listen EINVAL: invalid argument", -22, null, undefined)
===*/
