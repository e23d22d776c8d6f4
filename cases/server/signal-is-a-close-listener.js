/*---
title   = "A server that obeys a signal has a listener of 'close' of its own"
clauses = ["server.listen-options.signal-adds-a-listener"]
---*/
const controller = new AbortController();
const server = net.createServer();
server.listen({ port: 0, host: '127.0.0.1', signal: controller.signal }, () => {
  console.log(server.listenerCount('close'));
  server.close();
});
server.listenerCount('close');
server.once('close', () => console.log(server.listenerCount('close')));
/*===
console  .log(2)
console  .log(0)
===*/
