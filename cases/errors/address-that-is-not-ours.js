/*---
title    = "Listening on an address that this machine has not fails with EADDRNOTAVAIL"
clauses  = ["errors.address-not-ours", "errors.system-error-properties"]
platform = ["linux"]
---*/
// An address for documents, which nobody has.
const server = net.createServer();
server.on('error', (error) => console.log(error.message, error.errno, error.port));
server.listen(0, '192.0.2.1');
/*===
server   error {name: "Error", code: "EADDRNOTAVAIL", syscall: "listen", address: "192.0.2.1"}
console  .log("listen EADDRNOTAVAIL: address not available 192.0.2.1", -99, undefined)
===*/
