/*---
title   = "maxConnections is what it was set to, and undefined at first"
clauses = ["server.max-connections.kept"]
---*/
const server = net.createServer();
server.maxConnections;
server.maxConnections = 5;
server.maxConnections;
server.maxConnections = 'five';
server.maxConnections;
/*===
server  .maxConnections -> undefined
server  .maxConnections = 5
server  .maxConnections -> 5
server  .maxConnections = "five"
server  .maxConnections -> "five"
===*/
