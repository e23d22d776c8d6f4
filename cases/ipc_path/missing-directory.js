/*---
title    = "Listening in a directory that does not exist fails with EACCES"
clauses  = ["ipc-path.missing-directory", "server.event-error.emitted"]
platform = ["linux"]
---*/
const server = net.createServer();
server.on('error', (error) => console.log(error.code, error.syscall));
server.listen(`${tmp('missing')}/sock`);
/*===
server   error {code: "EACCES", syscall: "listen", address: "$tmp/missing/sock"}
server   never listening
console  .log("EACCES", "listen")
===*/
