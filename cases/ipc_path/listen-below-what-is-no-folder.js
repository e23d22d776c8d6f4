/*---
title    = "Listening below what is no folder fails with ENOTDIR"
clauses  = ["ipc-path.below-no-folder"]
platform = ["linux"]
---*/
const server = net.createServer();
server.on('error', (error) => console.log(error.message, error.errno));
server.listen('/dev/null/s');
/*===
server   error {code: "ENOTDIR", syscall: "listen", address: "/dev/null/s", port: -1}
console  .log("listen ENOTDIR: not a directory /dev/null/s", -20)
===*/
