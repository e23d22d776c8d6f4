/*---
title   = "A signal that is aborted in the turn of listen() keeps a server from listening"
clauses = ["server.listen-options.signal-closes", "server.close.before-listening-on-a-host"]
---*/
const controller = new AbortController();
const server = net.createServer();
server.listen({ port: 0, host: '127.0.0.1', signal: controller.signal });
controller.abort();
/*===
server  close
server  never listening
===*/
