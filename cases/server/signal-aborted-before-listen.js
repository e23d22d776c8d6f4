/*---
title   = "A server that listens with an aborted signal closes"
clauses = ["server.listen-options.signal-already-aborted"]
---*/
const controller = new AbortController();
controller.abort();
const server = net.createServer();
server.listen({ port: 0, host: '127.0.0.1', signal: controller.signal });
/*===
server   close
program  exit empty
===*/
