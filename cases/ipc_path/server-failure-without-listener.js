/*---
title    = "A server that cannot have its path, and has no listener for 'error', ends the program"
clauses  = ["emitter.error.unhandled-throws", "ipc-path.missing-directory"]
platform = ["linux"]
---*/
net.createServer().listen(`${tmp('missing')}/s`);
/*===
program  exit uncaught {code: "EACCES", syscall: "listen", address: "$tmp/missing/s"}
===*/
