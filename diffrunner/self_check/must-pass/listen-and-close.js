/*---
title   = "A server listens, and closes"
clauses = ["self-check"]
timeout = 3000
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => server.close());
/*===
server   listening
server   close
program  exit empty
===*/
