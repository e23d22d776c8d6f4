/*---
title   = "abort() in the turn of close() closes a second time, and is told by a second 'close'"
clauses = ["server.listen-options.signal-closes", "server.close.emits-close-when-not-open"]
---*/
const controller = new AbortController();
const server = net.createServer();
server.listen({ port: 0, host: '127.0.0.1', signal: controller.signal }, () => {
  server.close();
  controller.abort();
});
/*===
server  close
server  close
===*/
