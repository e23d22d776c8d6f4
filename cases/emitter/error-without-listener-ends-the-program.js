/*---
title   = "An 'error' that nobody listens for ends the program"
clauses = ["emitter.error.unhandled-throws", "errors.no-error-listener"]
---*/
// Nobody listens on port 1.
net.connect(1, '127.0.0.1');
/*===
client   error {code: "ECONNREFUSED"}
program  exit uncaught {code: "ECONNREFUSED"}
===*/
