/*---
title    = "A client of a path that fails without a listener for 'error' ends the program"
clauses  = ["errors.no-error-listener", "ipc-path.nobody-listens"]
platform = ["linux"]
---*/
net.connect(tmp('missing'));
/*===
program  exit uncaught {code: "ENOENT", syscall: "connect", address: "$tmp/missing"}
client   never close
===*/
