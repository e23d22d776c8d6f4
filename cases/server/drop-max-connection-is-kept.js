/*---
title   = "dropMaxConnection is what it was set to, and undefined at first"
clauses = ["server.drop-max-connection.kept"]
---*/
const server = net.createServer();
server.dropMaxConnection;
server.dropMaxConnection = true;
server.dropMaxConnection;
server.dropMaxConnection = 'yes';
server.dropMaxConnection;
/*===
server  .dropMaxConnection -> undefined
server  .dropMaxConnection = true
server  .dropMaxConnection -> true
server  .dropMaxConnection = "yes"
server  .dropMaxConnection -> "yes"
===*/
