/*---
title   = "A signal that is aborted after the server closed does nothing more"
clauses = ["server.listen-options.signal-forgotten-at-close"]
---*/
const controller = new AbortController();
const server = net.createServer();
server.listen({ port: 0, host: '127.0.0.1', signal: controller.signal }, () => server.close());
server.once('close', () => setImmediate(() => controller.abort()));
/*===
server   close
program  exit empty
===*/
