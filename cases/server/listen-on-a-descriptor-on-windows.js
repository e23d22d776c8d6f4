/*---
title    = "On Windows a server does not listen on a file descriptor"
clauses  = ["server.listen-handle.fd-not-on-windows"]
platform = ["windows"]
---*/
const server = net.createServer();
server.on('error', () => {});
server.listen({ fd: 0 });
/*===
server  error ...
server  never listening
===*/
