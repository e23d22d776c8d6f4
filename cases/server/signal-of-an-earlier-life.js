/*---
title   = "A server that listens again without a signal does not obey the former one"
clauses = ["server.listen-options.signal-forgotten-at-close", "server.listen.again-after-close"]
---*/
const controller = new AbortController();
const server = net.createServer();
server.once('close', () => {
  server.listen(0, '127.0.0.1', () => {
    controller.abort();
    console.log(server.listening);
    server.close();
  });
});
server.listen({ port: 0, host: '127.0.0.1', signal: controller.signal }, () => server.close());
/*===
console  .log(true)
server   close
server   close
===*/
