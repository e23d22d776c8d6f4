/*---
title   = "An error that the callback of listen() throws ends the program"
clauses = ["server.listener-throws.any-event"]
---*/
net.createServer().listen(0, () => {
  throw new Error('in the callback');
});
/*===
server   listen callback ()
program  exit uncaught {message: "in the callback"}
===*/
