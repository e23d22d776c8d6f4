/*---
title   = "A promise that cannot hold"
clauses = ["self-check"]
timeout = 3000
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => server.close());
/*===
server   close
server   never listening
program  exit empty
===*/
