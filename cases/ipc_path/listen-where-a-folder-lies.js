/*---
title    = "Listening at the path of a folder fails with EADDRINUSE"
clauses  = ["ipc-path.existing-file-in-use", "errors.system-error-properties"]
platform = ["linux"]
---*/
const folder = tmp('s').slice(0, -2);
const server = net.createServer();
server.on('error', (error) => console.log(error.message, error.errno));
server.listen(folder);
/*===
server   error {name: "Error", code: "EADDRINUSE", syscall: "listen", address: "$tmp", port: -1}
console  .log("listen EADDRINUSE: address already in use $tmp", -98)
===*/
