/*---
title   = "The reason of an abort is not told: the server closes without an 'error'"
clauses = ["server.listen-options.signal-closes"]
---*/
const controller = new AbortController();
const server = net.createServer();
server.listen({ port: 0, host: '127.0.0.1', signal: controller.signal }, () => {
  controller.abort(new Error('the reason'));
});
/*===
server   listening
server   close ()
server   never error
program  exit empty
===*/
