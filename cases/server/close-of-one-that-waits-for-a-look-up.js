/*---
title   = "A server that is closed while its host is looked up never listens"
clauses = ["server.close.before-listening-on-a-host"]
---*/
const server = net.createServer();
server.listen(0, 'localhost');
server.close();
/*===
server   close
server   never listening
server   never error
program  exit empty
===*/
