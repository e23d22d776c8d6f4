/*---
title   = "Listening on a name that has no address fails with ENOTFOUND and the name"
clauses = ["errors.listen-name-not-found"]
---*/
const server = net.createServer();
server.on('error', (error) => {
  console.log(error.message, error.hostname, error.address);
  server.listening;
});
server.listen(0, 'no..name');
/*===
server   error {name: "Error", code: "ENOTFOUND", syscall: "getaddrinfo"}
server   .listening -> false
console  .log("getaddrinfo ENOTFOUND no..name", "no..name", undefined)
===*/
