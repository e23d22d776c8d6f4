/*---
title   = "An error that the callback of a close() throws ends the program also where it got an error"
clauses = ["server.listener-throws.any-event", "server.close.callback-error-when-not-open"]
---*/
net.createServer().close((error) => {
  throw error;
});
/*===
server   close callback ({code: "ERR_SERVER_NOT_RUNNING"})
program  exit uncaught {code: "ERR_SERVER_NOT_RUNNING"}
===*/
