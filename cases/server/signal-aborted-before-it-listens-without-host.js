/*---
title   = "A server without a host that listens with an aborted signal is open for a tick, and not told of it"
clauses = ["server.listen-options.signal-already-aborted", "server.listening.true-before-event"]
---*/
const controller = new AbortController();
controller.abort();
const server = net.createServer();
server.listen({ port: 0, signal: controller.signal }, () => console.log('never'));
server.listening;
process.nextTick(() => server.listening);
/*===
server  .listening -> true
server  .listening -> false
server  close
server  never listening
===*/
